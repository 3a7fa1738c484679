/** Planning and composing one issue. */
@NullMarked
package org.kinbridge.web.issues.issue;

import org.jspecify.annotations.NullMarked;
