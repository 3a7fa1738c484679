/** The newsletter itself: its title, its publisher and its ISSN. */
@NullMarked
package org.kinbridge.newsletter.publication;

import org.jspecify.annotations.NullMarked;
