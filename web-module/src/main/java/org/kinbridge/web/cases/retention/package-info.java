@NullMarked
package org.kinbridge.web.cases.retention;

import org.jspecify.annotations.NullMarked;
