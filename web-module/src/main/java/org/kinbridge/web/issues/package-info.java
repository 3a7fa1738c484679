/** The list of issues. */
@NullMarked
package org.kinbridge.web.issues;

import org.jspecify.annotations.NullMarked;
