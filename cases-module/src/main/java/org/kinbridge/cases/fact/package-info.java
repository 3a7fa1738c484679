@NullMarked
package org.kinbridge.cases.fact;

import org.jspecify.annotations.NullMarked;
