package org.kinbridge.newsletter.media;

import java.util.List;
import java.util.Map;
import org.kinbridge.core.text.Language;

/**
 * A photograph for a rendition, and what is said about it.
 *
 * @param whole the whole picture, from narrow to wide
 * @param cuts the part around the focal point, from narrow to wide
 */
public record PrintablePhotograph(
        List<SizedPicture> whole, List<SizedPicture> cuts, Map<Language, PhotographText> texts) {

    public PrintablePhotograph {
        whole = List.copyOf(whole);
        cuts = List.copyOf(cuts);
    }
}
