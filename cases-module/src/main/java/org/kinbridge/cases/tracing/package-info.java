@NullMarked
package org.kinbridge.cases.tracing;

import org.jspecify.annotations.NullMarked;
