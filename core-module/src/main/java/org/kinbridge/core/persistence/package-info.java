@NullMarked
package org.kinbridge.core.persistence;

import org.jspecify.annotations.NullMarked;
