/** Takes a spreadsheet of families in as cases: reading, mapping, dry run, the import itself, and its undoing. */
@NullMarked
package org.kinbridge.cases.importing;

import org.jspecify.annotations.NullMarked;
