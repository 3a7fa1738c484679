package org.kinbridge.newsletter.subscription;

import java.util.EnumSet;
import java.util.Set;

/** How a person said it. */
public enum ConsentChannel {
    /** The form on the public site. */
    SITE,
    /** A page reached by a link in a message to that mailbox. */
    MAILED_LINK,
    /** The mail program's own unsubscribe button (RFC 8058). */
    ONE_CLICK,
    /** A sheet that the person signed. */
    SIGNED_SHEET,
    /** A letter or message from the person. */
    LETTER,
    /** On the telephone. */
    TELEPHONE,
    /** Face to face. */
    IN_PERSON,
    /** What mail servers answered. */
    MAIL_SERVER;

    /** The ways that staff can vouch for. */
    public static Set<ConsentChannel> recordedByStaff() {
        return EnumSet.of(SIGNED_SHEET, LETTER, TELEPHONE, IN_PERSON);
    }
}
