package org.kinbridge.newsletter.importing;

import org.kinbridge.newsletter.extraction.SourceFormat;

/** The ways in which the houses of the test set their issues. */
enum House {
    WORD_STYLES(SourceFormat.DOCX),
    WORD_BY_HAND(SourceFormat.DOCX),
    WRITER_STYLES(SourceFormat.ODT),
    WRITER_BY_HAND(SourceFormat.ODT),
    WEB_PAGE(SourceFormat.HTML),
    OLD_WEB_PAGE(SourceFormat.HTML),
    PDF_TAGGED(SourceFormat.PDF),
    PDF_UNTAGGED(SourceFormat.PDF),
    PDF_TWO_COLUMNS(SourceFormat.PDF);

    private final SourceFormat format;

    House(SourceFormat format) {
        this.format = format;
    }

    SourceFormat format() {
        return format;
    }

    byte[] set(LabelledIssue issue) throws Exception {
        return switch (this) {
            case WORD_STYLES -> WordFile.of(issue, true);
            case WORD_BY_HAND -> WordFile.of(issue, false);
            case WRITER_STYLES -> WriterFile.of(issue, true);
            case WRITER_BY_HAND -> WriterFile.of(issue, false);
            case WEB_PAGE -> WebPage.of(issue, true);
            case OLD_WEB_PAGE -> WebPage.of(issue, false);
            case PDF_TAGGED -> PrintedPdf.tagged(issue);
            case PDF_UNTAGGED -> PrintedPdf.untagged(issue);
            case PDF_TWO_COLUMNS -> Typesetter.set(issue);
        };
    }
}
