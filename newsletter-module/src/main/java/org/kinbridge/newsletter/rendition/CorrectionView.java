package org.kinbridge.newsletter.rendition;

/**
 * A correction as the templates meet it.
 *
 * @param number in the digits of the language
 * @param isoDate for machines
 * @param corrected "Corrected on 3 April 2026"
 */
public record CorrectionView(String number, String isoDate, String corrected, String title, String href, String note) {

    static CorrectionView of(Correction correction, Edition edition, Wording words) {
        return new CorrectionView(
                words.number(correction.number()),
                correction.on().toString(),
                words.text("corrected", words.date(correction.on())),
                correction.title(),
                edition.path() + "/" + correction.slug(),
                correction.note());
    }
}
