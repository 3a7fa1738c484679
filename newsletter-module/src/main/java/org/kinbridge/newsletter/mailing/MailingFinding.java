package org.kinbridge.newsletter.mailing;

/** One thing that is looked at before an edition may be mailed. */
public enum MailingFinding {
    /** The edition's public page answers. */
    PAGE_ANSWERS,
    /** The message exists and tells the reader, in HTML and in plain text, how to leave. */
    MESSAGE_COMPLETE,
    /** Somebody would get it. */
    HAS_READERS
}
