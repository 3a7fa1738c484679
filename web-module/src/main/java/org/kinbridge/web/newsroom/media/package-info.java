/** Photographs. */
@NullMarked
package org.kinbridge.web.newsroom.media;

import org.jspecify.annotations.NullMarked;
