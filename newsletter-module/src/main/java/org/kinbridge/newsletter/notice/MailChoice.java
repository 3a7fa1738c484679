package org.kinbridge.newsletter.notice;

/**
 * What somebody chose about mail.
 *
 * @param wanted whether hand-overs are mailed
 * @param address as it was typed; may be empty while nothing is wanted
 */
public record MailChoice(boolean wanted, String address) {}
