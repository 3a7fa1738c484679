/** Turns XHTML into PDF, in memory, with scripts that run right to left set as their readers expect. */
@NullMarked
package org.kinbridge.core.pdf;

import org.jspecify.annotations.NullMarked;
