/** Writing one work. */
@NullMarked
package org.kinbridge.web.newsroom.work;

import org.jspecify.annotations.NullMarked;
