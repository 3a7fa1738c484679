/** The body of a piece as typed blocks: one source for the web, print, e-mail and plain text. */
@NullMarked
package org.kinbridge.newsletter.document;

import org.jspecify.annotations.NullMarked;
