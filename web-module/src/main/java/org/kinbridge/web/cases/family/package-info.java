@NullMarked
package org.kinbridge.web.cases.family;

import org.jspecify.annotations.NullMarked;
