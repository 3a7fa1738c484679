@NullMarked
package org.kinbridge.web.cases;

import org.jspecify.annotations.NullMarked;
