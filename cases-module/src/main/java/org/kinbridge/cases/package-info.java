@NullMarked
package org.kinbridge.cases;

import org.jspecify.annotations.NullMarked;
