/** What was handed over to the person who is signed in. */
@NullMarked
package org.kinbridge.web.notices;

import org.jspecify.annotations.NullMarked;
