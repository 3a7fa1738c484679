/** Importing a past issue from plain text: reading, analysis, the editor's review, and the hand-over to the issues. */
@NullMarked
package org.kinbridge.newsletter.importing;

import org.jspecify.annotations.NullMarked;
