/**
 * Conversations with enquirers, what was promised to them, and who must hear from the association. The words are sealed
 * under the key of the case.
 */
@NullMarked
package org.kinbridge.cases.contact;

import org.jspecify.annotations.NullMarked;
