@NullMarked
package org.kinbridge.core.boundary;

import org.jspecify.annotations.NullMarked;
