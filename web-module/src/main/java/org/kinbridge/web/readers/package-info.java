@NullMarked
package org.kinbridge.web.readers;

import org.jspecify.annotations.NullMarked;
