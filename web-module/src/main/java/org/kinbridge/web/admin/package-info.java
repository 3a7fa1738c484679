@NullMarked
package org.kinbridge.web.admin;

import org.jspecify.annotations.NullMarked;
