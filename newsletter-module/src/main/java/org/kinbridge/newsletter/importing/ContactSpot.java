package org.kinbridge.newsletter.importing;

/**
 * A stretch of a line that holds private data.
 *
 * @param line counted from 0
 * @param start first character within the line
 * @param end the character after the last
 */
public record ContactSpot(int line, int start, int end) {}
