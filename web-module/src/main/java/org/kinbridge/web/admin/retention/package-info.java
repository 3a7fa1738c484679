@NullMarked
package org.kinbridge.web.admin.retention;

import org.jspecify.annotations.NullMarked;
