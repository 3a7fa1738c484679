/** The page of a case's private notes. */
@NullMarked
package org.kinbridge.web.cases.notes;

import org.jspecify.annotations.NullMarked;
