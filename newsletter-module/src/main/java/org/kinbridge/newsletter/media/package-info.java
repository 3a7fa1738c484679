/** Photographs: taken in without their metadata, described in each language. */
@NullMarked
package org.kinbridge.newsletter.media;

import org.jspecify.annotations.NullMarked;
