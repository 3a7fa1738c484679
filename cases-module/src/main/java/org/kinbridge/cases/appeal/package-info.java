/** Letters to bodies: written from the facts, read back to the family, sent as approved, answered or chased. */
@NullMarked
package org.kinbridge.cases.appeal;

import org.jspecify.annotations.NullMarked;
