@NullMarked
package org.kinbridge.web.cases.succession;

import org.jspecify.annotations.NullMarked;
