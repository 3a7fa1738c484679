package org.kinbridge.newsletter.issue;

import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.article.PieceKind;

/**
 * A line of "Inside this issue".
 *
 * @param number from 1
 * @param language of the words: another than the edition's for a letter in its original language
 */
public record ContentsEntry(int number, PieceKind kind, String title, String lede, String byLine, Language language) {}
