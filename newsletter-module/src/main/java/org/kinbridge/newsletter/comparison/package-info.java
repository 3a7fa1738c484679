/** Any two revisions of a piece, word by word. */
@NullMarked
package org.kinbridge.newsletter.comparison;

import org.jspecify.annotations.NullMarked;
