package org.kinbridge.newsletter.rendition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kinbridge.core.pdf.PdfWriter;
import org.kinbridge.core.problem.NotFound;

/** Makes all renditions of an edition and puts them on the shelves, in the caller's transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class EditionPress {

    private final EditionShelf editions;
    private final PageShelf pages;
    private final PublicPictures pictures;
    private final SiteAddress address;
    private final PdfWriter pdfWriter;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected EditionPress() {
        this(null, null, null, null, null);
    }

    @Inject
    @SuppressWarnings("TooManyParameters") // what renditions are made with, and where they go
    EditionPress(
            EditionShelf editions, PageShelf pages, PublicPictures pictures, SiteAddress address, PdfWriter pdfWriter) {
        this.editions = editions;
        this.pages = pages;
        this.pictures = pictures;
        this.address = address;
        this.pdfWriter = pdfWriter;
    }

    /** Keeps these pictures in the sizes that the site serves; returns where, by their ids. */
    Map<String, ShownPicture> keep(Map<String, PictureFile> given) {
        Map<String, ShownPicture> shown = new HashMap<>();
        given.forEach((id, picture) -> shown.put(id, keep(PictureSizes.of(picture))));
        return shown;
    }

    private ShownPicture keep(PictureSizes sizes) {
        sizes.files()
                .forEach((path, bytes) ->
                        pages.put(List.of(new PageDraft(path, 200, sizes.shown().contentType(), null, bytes))));
        return sizes.shown();
    }

    /** Makes an edition in all its renditions, in the place of what it was before. */
    void print(Edition edition) {
        keep(edition);
        pictures.note(edition);
        pages.clear(edition);
        WebEdition.pages(edition).forEach(page -> pages.put(page, edition));
        pages.put(
                PageDraft.of(edition.path() + ".txt", PageDraft.TEXT, edition.language(), PlainEdition.text(edition)),
                edition);
        pages.put(
                new PageDraft(edition.path() + ".pdf", 200, PageDraft.PDF, edition.language(), pdf(edition)), edition);
    }

    /** Puts one more page of an edition on the shelf. */
    void put(PageDraft page, Edition edition) {
        pages.put(page, edition);
    }

    /** The other languages of the issue link to this one from now on. */
    void linkSiblings(Edition edition) {
        for (Edition sibling : editions.all()) {
            boolean other = sibling.issueNumber() == edition.issueNumber() && sibling.language() != edition.language();
            if (other && !sibling.languages().contains(edition.language())) {
                Edition linked = sibling.alsoIn(edition.languages());
                keep(linked);
                WebEdition.pages(linked).forEach(page -> pages.put(page, linked));
            }
        }
    }

    /** Makes a proof, and keeps nothing of it. */
    ProofFiles proof(EditionContent content, ProofMark mark) {
        Map<String, ShownPicture> shown = new HashMap<>();
        Map<String, byte[]> files = new HashMap<>();
        content.pictures().forEach((id, picture) -> {
            PictureSizes sizes = PictureSizes.of(picture);
            shown.put(id, sizes.shown());
            files.putAll(sizes.files());
        });
        return new ProofEdition(Edition.of(content, shown), files, mark).files(pdfWriter);
    }

    private void keep(Edition edition) {
        editions.put(edition, MailEdition.of(edition, address.origin()));
    }

    private byte[] pdf(Edition edition) {
        Map<String, byte[]> files = PrintFiles.of(
                edition, path -> pages.find(path).orElseThrow(NotFound::new).bytes());
        return PrintEdition.pdf(edition, pdfWriter, files);
    }
}
