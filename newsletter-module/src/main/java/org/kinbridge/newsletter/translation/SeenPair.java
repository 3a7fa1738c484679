package org.kinbridge.newsletter.translation;

/** Two blocks that were shown as likely translations of each other, as they were shown. */
public record SeenPair(String source, String sourceMark, String block, String mark) {}
