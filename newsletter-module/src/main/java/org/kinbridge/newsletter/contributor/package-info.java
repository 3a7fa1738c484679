/** Those who sign pieces: their names and biographies in each language, and whose pseudonym is whose, sealed. */
@NullMarked
package org.kinbridge.newsletter.contributor;

import org.jspecify.annotations.NullMarked;
