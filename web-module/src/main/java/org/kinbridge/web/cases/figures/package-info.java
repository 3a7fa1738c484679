/** The page of the figures of all cases. */
@NullMarked
package org.kinbridge.web.cases.figures;

import org.jspecify.annotations.NullMarked;
