/** Personal data that belongs to no case file, and how long it is kept. */
@NullMarked
package org.kinbridge.core.retention;

import org.jspecify.annotations.NullMarked;
