/** Open letters as they were cleared: nothing but the cleared rendition ever comes here. */
@NullMarked
package org.kinbridge.newsletter.letter;

import org.jspecify.annotations.NullMarked;
