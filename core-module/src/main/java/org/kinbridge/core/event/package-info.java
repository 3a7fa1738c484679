@NullMarked
package org.kinbridge.core.event;

import org.jspecify.annotations.NullMarked;
