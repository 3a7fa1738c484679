@NullMarked
package org.kinbridge.newsletter.mailing;

import org.jspecify.annotations.NullMarked;
