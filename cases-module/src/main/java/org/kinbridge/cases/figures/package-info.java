/** What can be said of all cases together, without saying anything about one. */
@NullMarked
package org.kinbridge.cases.figures;

import org.jspecify.annotations.NullMarked;
