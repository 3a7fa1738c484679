package org.kinbridge.newsletter.post;

import java.time.Instant;

/**
 * A message that was kept instead of sent.
 *
 * @param name of the file; opens it
 * @param keptAt when it was written
 * @param to the recipient's address
 * @param text the plain text; empty in a list
 * @param hasHtml whether the message has an HTML form too; not told in a list
 * @param headers as they stand in the file; empty in a list
 */
public record KeptMessage(
        String name, Instant keptAt, String to, String subject, String text, boolean hasHtml, String headers) {}
