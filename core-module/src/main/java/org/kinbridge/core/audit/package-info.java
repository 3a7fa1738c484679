@NullMarked
package org.kinbridge.core.audit;

import org.jspecify.annotations.NullMarked;
