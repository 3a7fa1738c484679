@NullMarked
package org.kinbridge.core.time;

import org.jspecify.annotations.NullMarked;
