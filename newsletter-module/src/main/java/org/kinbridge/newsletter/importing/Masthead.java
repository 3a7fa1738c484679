package org.kinbridge.newsletter.importing;

/**
 * What names an issue.
 *
 * @param title the words as printed, or empty
 * @param number 0 when the text does not say
 * @param dateWords the date in the words and digits of the source, or empty
 */
public record Masthead(String title, int number, String dateWords) {}
