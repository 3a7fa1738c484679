package org.kinbridge.newsletter.subscription;

import org.kinbridge.newsletter.post.EmailAddress;

/**
 * A confirmed reader as a mailing needs them.
 *
 * @param addressKey keyed hash of the address; tells two rows of one mailbox apart from two mailboxes, even after erasure
 */
public record Recipient(ReaderId reader, EmailAddress address, String addressKey) {}
