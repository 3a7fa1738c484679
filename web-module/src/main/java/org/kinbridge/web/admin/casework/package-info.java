@NullMarked
package org.kinbridge.web.admin.casework;

import org.jspecify.annotations.NullMarked;
