@NullMarked
package org.kinbridge.cases.testimony;

import org.jspecify.annotations.NullMarked;
