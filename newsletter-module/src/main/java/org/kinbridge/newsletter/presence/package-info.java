/** Who has a piece open, and who writes in it: a lease that lapses by itself. */
@NullMarked
package org.kinbridge.newsletter.presence;

import org.jspecify.annotations.NullMarked;
