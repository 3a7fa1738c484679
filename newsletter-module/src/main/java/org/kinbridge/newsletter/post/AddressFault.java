package org.kinbridge.newsletter.post;

/** Why something that was typed is not taken as an e-mail address. */
public enum AddressFault {
    /** Nothing was typed. */
    EMPTY,
    /** A line break or another control character: it could smuggle a header into a message. */
    CONTROL_CHARACTER,
    /** No {@code @}, or nothing before or after it. */
    NOT_AN_ADDRESS,
    /** Longer than RFC 5321 allows: 64 octets before the {@code @}, 254 in all. */
    TOO_LONG,
    /** The part before the {@code @} holds something that RFC 5321 does not allow there. */
    LOCAL_PART,
    /** Letters outside ASCII before the {@code @}: not every mail server on the way takes them (SMTPUTF8). */
    LOCAL_PART_NOT_ASCII,
    /** The domain is no host name of the Internet. */
    DOMAIN,
    /** Begins like a formula or a command option; a table program would run it when the list is opened there. */
    FORMULA;

    /** Key of the text that explains the fault and what to do. */
    public String messageKey() {
        return "readers.address." + name();
    }
}
