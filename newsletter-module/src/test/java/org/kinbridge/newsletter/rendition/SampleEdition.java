package org.kinbridge.newsletter.rendition;

import java.util.HashMap;
import java.util.Map;
import org.kinbridge.core.pdf.PdfWriter;
import org.kinbridge.core.text.Language;

/** The sample issue with its pictures made, rendered without a database. */
final class SampleEdition {

    static final String ORIGIN = "https://newsletter.example";

    final Edition edition;
    final Map<String, byte[]> files = new HashMap<>();

    SampleEdition(EditionContent content) {
        Map<String, ShownPicture> shown = new HashMap<>();
        Map<String, byte[]> made = new HashMap<>();
        content.pictures().forEach((id, picture) -> {
            PictureSizes sizes = PictureSizes.of(picture);
            shown.put(id, sizes.shown());
            made.putAll(sizes.files());
        });
        edition = Edition.of(content, shown);
        files.putAll(PrintFiles.of(edition, made::get));
    }

    static SampleEdition in(Language language) {
        return new SampleEdition(SampleIssue.in(language));
    }

    byte[] pdf() {
        return PrintEdition.pdf(edition, new PdfWriter(), files);
    }
}
