@NullMarked
package org.kinbridge.cases.export;

import org.jspecify.annotations.NullMarked;
