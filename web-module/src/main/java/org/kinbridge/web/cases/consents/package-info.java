@NullMarked
package org.kinbridge.web.cases.consents;

import org.jspecify.annotations.NullMarked;
