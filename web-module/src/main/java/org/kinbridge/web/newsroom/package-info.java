/** The newsroom: everything that is written. */
@NullMarked
package org.kinbridge.web.newsroom;

import org.jspecify.annotations.NullMarked;
