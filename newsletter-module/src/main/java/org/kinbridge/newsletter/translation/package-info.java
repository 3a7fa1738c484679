/** Language versions linked block by block: what is translated, what is stale, and who said so. */
@NullMarked
package org.kinbridge.newsletter.translation;

import org.jspecify.annotations.NullMarked;
