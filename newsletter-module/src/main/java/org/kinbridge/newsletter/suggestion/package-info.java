/** Other words for a block, which the author takes or leaves. */
@NullMarked
package org.kinbridge.newsletter.suggestion;

import org.jspecify.annotations.NullMarked;
