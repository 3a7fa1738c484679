/** Who changed what in a case, field by field, who looked, and the way back to earlier values. */
@NullMarked
package org.kinbridge.cases.history;

import org.jspecify.annotations.NullMarked;
