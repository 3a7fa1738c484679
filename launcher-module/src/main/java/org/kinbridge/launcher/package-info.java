@NullMarked
package org.kinbridge.launcher;

import org.jspecify.annotations.NullMarked;
