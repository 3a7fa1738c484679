@NullMarked
package org.kinbridge.core.waiting;

import org.jspecify.annotations.NullMarked;
