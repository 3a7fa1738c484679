/** Issues and their editions: planning, placing, checking, signing off and publishing. */
@NullMarked
package org.kinbridge.newsletter.issue;

import org.jspecify.annotations.NullMarked;
