/** Serves the public site: what was rendered at publication, without a session and without a script. */
@NullMarked
package org.kinbridge.web.site;

import org.jspecify.annotations.NullMarked;
