@NullMarked
package org.kinbridge.cases.whereabouts;

import org.jspecify.annotations.NullMarked;
