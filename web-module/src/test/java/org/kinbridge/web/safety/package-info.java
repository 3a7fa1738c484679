@NullMarked
package org.kinbridge.web.safety;

import org.jspecify.annotations.NullMarked;
