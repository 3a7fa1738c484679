package org.kinbridge.newsletter.post;

/**
 * How mail leaves the house.
 *
 * @param speaksSmtp whether a mail server is configured; without one, messages are kept as files
 * @param server its host and port; empty without one
 * @param sender the address that readers see
 */
public record PostStatus(boolean speaksSmtp, String server, String sender) {}
