/** How long each kind of data is kept, what falls due, and the erasure of a case by two people. */
@NullMarked
package org.kinbridge.cases.retention;

import org.jspecify.annotations.NullMarked;
