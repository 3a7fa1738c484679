package org.kinbridge.newsletter.issue;

import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.article.PieceKind;

/**
 * A line of "Inside this issue".
 *
 * @param number from 1
 * @param section name of the section in the edition's language; empty for none
 * @param language of the words: another than the edition's for a letter in its original language
 */
public record ContentsEntry(
        int number, String section, PieceKind kind, String title, String lede, String byLine, Language language) {}
