@NullMarked
package org.kinbridge.web.layout;

import org.jspecify.annotations.NullMarked;
