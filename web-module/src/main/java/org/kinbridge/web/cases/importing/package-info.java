/** Pages of the import of families. */
@NullMarked
package org.kinbridge.web.cases.importing;

import org.jspecify.annotations.NullMarked;
