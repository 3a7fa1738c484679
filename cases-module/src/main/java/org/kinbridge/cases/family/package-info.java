/** The family of one case: who belongs to it, how they are related, what contradicts, and how to draw it. */
@NullMarked
package org.kinbridge.cases.family;

import org.jspecify.annotations.NullMarked;
