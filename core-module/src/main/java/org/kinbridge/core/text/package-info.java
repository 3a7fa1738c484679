/** Languages, scripts and the text that is written in them. */
@NullMarked
package org.kinbridge.core.text;

import org.jspecify.annotations.NullMarked;
