@NullMarked
package org.kinbridge.web.admin.accounts;

import org.jspecify.annotations.NullMarked;
