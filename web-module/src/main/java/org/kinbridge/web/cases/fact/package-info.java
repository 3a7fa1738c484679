@NullMarked
package org.kinbridge.web.cases.fact;

import org.jspecify.annotations.NullMarked;
