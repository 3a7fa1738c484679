@NullMarked
package org.kinbridge.core;

import org.jspecify.annotations.NullMarked;
