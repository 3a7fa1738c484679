package org.kinbridge.newsletter.importing;

import org.kinbridge.core.text.Language;

/**
 * What names an issue.
 *
 * @param title the words as printed, or empty
 * @param number 0 when the text does not say
 * @param dateWords the date in the words and digits of the source, or empty
 * @param language the language of the edition
 */
public record Masthead(String title, int number, String dateWords, Language language) {}
