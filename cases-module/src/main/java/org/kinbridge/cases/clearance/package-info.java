/**
 * The permission to print one exact rendition of one letter or testimony: what was found in it, what was masked, who asked, who
 * cleared. Contact data has no way through; the one who asks cannot clear; when the scan fails, nothing goes on.
 */
@NullMarked
package org.kinbridge.cases.clearance;

import org.jspecify.annotations.NullMarked;
