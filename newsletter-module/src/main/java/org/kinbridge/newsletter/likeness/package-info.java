/** Consent of the people whom photographs show: who agreed, for what, until when, and what a withdrawal does. */
@NullMarked
package org.kinbridge.newsletter.likeness;

import org.jspecify.annotations.NullMarked;
