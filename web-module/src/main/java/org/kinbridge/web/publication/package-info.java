/** The settings of the newsletter that coordinators and administrators share. */
@NullMarked
package org.kinbridge.web.publication;

import org.jspecify.annotations.NullMarked;
