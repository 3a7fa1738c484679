@NullMarked
package org.kinbridge.core.storage;

import org.jspecify.annotations.NullMarked;
