/** The settings of the newsletter. */
@NullMarked
package org.kinbridge.web.admin.publication;

import org.jspecify.annotations.NullMarked;
