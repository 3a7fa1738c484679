/** Editions as the reader meets them: web pages, print PDF, e-mail, feed and plain text, all from the same blocks. */
@NullMarked
package org.kinbridge.newsletter.rendition;

import org.jspecify.annotations.NullMarked;
