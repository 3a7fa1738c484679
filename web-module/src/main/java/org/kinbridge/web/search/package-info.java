@NullMarked
package org.kinbridge.web.search;

import org.jspecify.annotations.NullMarked;
