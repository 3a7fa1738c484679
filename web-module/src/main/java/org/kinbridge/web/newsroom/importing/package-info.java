/** Pages of the import of past issues. */
@NullMarked
package org.kinbridge.web.newsroom.importing;

import org.jspecify.annotations.NullMarked;
