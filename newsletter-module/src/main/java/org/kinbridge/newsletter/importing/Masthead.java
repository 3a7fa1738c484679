package org.kinbridge.newsletter.importing;

import java.util.Objects;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.publication.FiledNumber;
import org.kinbridge.newsletter.publication.PublicationId;

/**
 * What names an issue.
 *
 * @param title the words as printed, or empty
 * @param number 0 when the text does not say
 * @param dateWords the date in the words and digits of the source, or empty
 * @param language the language of the edition
 * @param publication whose issue it is; not said in reviews from before there could be several, which are of the first
 */
public record Masthead(String title, int number, String dateWords, Language language, PublicationId publication) {

    public Masthead {
        publication = Objects.requireNonNullElse(publication, PublicationId.FIRST);
    }

    /** The number under which it is filed; only where it has a usable one. */
    FiledNumber filed() {
        return FiledNumber.of(publication, number);
    }
}
