@NullMarked
package org.kinbridge.core.security;

import org.jspecify.annotations.NullMarked;
