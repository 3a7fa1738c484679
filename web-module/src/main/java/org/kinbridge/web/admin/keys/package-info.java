@NullMarked
package org.kinbridge.web.admin.keys;

import org.jspecify.annotations.NullMarked;
