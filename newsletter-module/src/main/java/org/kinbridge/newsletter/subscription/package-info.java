@NullMarked
package org.kinbridge.newsletter.subscription;

import org.jspecify.annotations.NullMarked;
