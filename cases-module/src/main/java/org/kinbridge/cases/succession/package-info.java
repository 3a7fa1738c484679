/**
 * Enquirers who die or step back, and who asks in their place: the principal enquirer changes, what was promised is owed
 * to the successor, and what the former enquirer had agreed to is asked again. All of it in one transaction.
 */
@NullMarked
package org.kinbridge.cases.succession;

import org.jspecify.annotations.NullMarked;
