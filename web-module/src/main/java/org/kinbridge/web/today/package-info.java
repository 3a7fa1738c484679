@NullMarked
package org.kinbridge.web.today;

import org.jspecify.annotations.NullMarked;
