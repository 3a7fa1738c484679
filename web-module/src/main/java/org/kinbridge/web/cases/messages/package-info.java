@NullMarked
package org.kinbridge.web.cases.messages;

import org.jspecify.annotations.NullMarked;
