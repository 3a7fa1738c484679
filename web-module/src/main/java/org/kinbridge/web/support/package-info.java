@NullMarked
package org.kinbridge.web.support;

import org.jspecify.annotations.NullMarked;
