@NullMarked
package org.kinbridge.web.cases.history;

import org.jspecify.annotations.NullMarked;
