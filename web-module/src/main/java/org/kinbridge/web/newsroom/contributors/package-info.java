/** The pages of those who sign pieces. */
@NullMarked
package org.kinbridge.web.newsroom.contributors;

import org.jspecify.annotations.NullMarked;
