package org.kinbridge.newsletter.post;

/** An open counter: several messages, one after the other. For one thread. */
public sealed interface PostRound extends AutoCloseable permits SmtpRound, OutboxRound {

    /** Hands over one message and says what became of it; never throws for a reason of the mail server. */
    Handover hand(OutgoingMessage message);

    @Override
    void close();
}
