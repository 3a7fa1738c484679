@NullMarked
package org.kinbridge.core.problem;

import org.jspecify.annotations.NullMarked;
