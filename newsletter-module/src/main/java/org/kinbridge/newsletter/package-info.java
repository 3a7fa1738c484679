@NullMarked
package org.kinbridge.newsletter;

import org.jspecify.annotations.NullMarked;
