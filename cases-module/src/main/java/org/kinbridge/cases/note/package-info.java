/** Private notes of a case: what staff keep for themselves, sealed under the key of the case. */
@NullMarked
package org.kinbridge.cases.note;

import org.jspecify.annotations.NullMarked;
