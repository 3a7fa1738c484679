@NullMarked
package org.kinbridge.cases.reference;

import org.jspecify.annotations.NullMarked;
