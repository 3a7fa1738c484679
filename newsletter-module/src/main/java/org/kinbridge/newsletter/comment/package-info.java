/** What colleagues say to each other about a passage of a piece, until it is resolved. */
@NullMarked
package org.kinbridge.newsletter.comment;

import org.jspecify.annotations.NullMarked;
