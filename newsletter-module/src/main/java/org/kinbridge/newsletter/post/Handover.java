package org.kinbridge.newsletter.post;

/** What became of a message that was given to the mail server. Replies are codes only: their texts hold addresses. */
public sealed interface Handover {

    /** The server's answer as {@code 250} or {@code 550 5.1.1}; empty if it gave none. */
    String reply();

    /** The server took responsibility for the message (or the outbox folder holds it). */
    record Accepted(String reply) implements Handover {}

    /** Not taken now; may be tried again (RFC 5321: 4yz). */
    record TryLater(String reply) implements Handover {}

    /** Never to be taken (5yz). */
    record Refused(String reply) implements Handover {
        /** The mailbox or its host does not exist (RFC 3463, 5.1.x): it must not be written to again. */
        public boolean addressIsDead() {
            return reply.matches("5\\d\\d 5\\.1\\.(1|2|3|6|10)");
        }
    }

    /** The connection broke before the answer came: the message may have gone out, and nobody can know. */
    record Unknown(String reply) implements Handover {}
}
