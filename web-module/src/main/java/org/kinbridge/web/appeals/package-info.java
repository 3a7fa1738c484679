/** The pages on which appeals are written, followed and cleared for print. */
@NullMarked
package org.kinbridge.web.appeals;

import org.jspecify.annotations.NullMarked;
