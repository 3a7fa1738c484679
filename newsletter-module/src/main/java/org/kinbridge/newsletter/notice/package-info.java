/** Mail to members of staff about pieces that were handed over to them. */
@NullMarked
package org.kinbridge.newsletter.notice;

import org.jspecify.annotations.NullMarked;
