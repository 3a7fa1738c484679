@NullMarked
package org.kinbridge.web.site.subscription;

import org.jspecify.annotations.NullMarked;
