package org.kinbridge.newsletter.media;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What is said about a photograph in one language. Each may be empty.
 *
 * @param alternativeText what is to be seen, for those who cannot see it
 */
@Embeddable
public record PhotographText(
        @Column(name = "caption") String caption,
        @Column(name = "credit") String credit,
        @Column(name = "alternative_text") String alternativeText) {

    public PhotographText {
        caption = oneLine(caption);
        credit = oneLine(credit);
        alternativeText = oneLine(alternativeText);
    }

    public static PhotographText none() {
        return new PhotographText("", "", "");
    }

    private static String oneLine(String words) {
        return words.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
    }
}
