/**
 * Open family news from an enquirer to a sought person. Up to the handing over everybody who works with the case sees
 * it; what came back is sealed, and only the caseworker in charge opens it: that a message arrived would tell that the
 * person was found.
 */
@NullMarked
package org.kinbridge.cases.message;

import org.jspecify.annotations.NullMarked;
