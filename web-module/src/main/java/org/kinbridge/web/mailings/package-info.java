@NullMarked
package org.kinbridge.web.mailings;

import org.jspecify.annotations.NullMarked;
