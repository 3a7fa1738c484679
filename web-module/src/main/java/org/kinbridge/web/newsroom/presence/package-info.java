/** Who is in a piece, for the script of its page. */
@NullMarked
package org.kinbridge.web.newsroom.presence;

import org.jspecify.annotations.NullMarked;
