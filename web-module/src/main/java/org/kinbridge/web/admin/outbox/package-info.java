@NullMarked
package org.kinbridge.web.admin.outbox;

import org.jspecify.annotations.NullMarked;
