/** The works of the newsletter: articles, reports, testimonies, pages and open letters in their language versions. */
@NullMarked
package org.kinbridge.newsletter.article;

import org.jspecify.annotations.NullMarked;
