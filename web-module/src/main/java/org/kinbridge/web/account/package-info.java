@NullMarked
package org.kinbridge.web.account;

import org.jspecify.annotations.NullMarked;
