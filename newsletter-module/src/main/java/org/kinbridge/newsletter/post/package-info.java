@NullMarked
package org.kinbridge.newsletter.post;

import org.jspecify.annotations.NullMarked;
