package org.kinbridge.newsletter.rendition;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.pdf.PdfWriter;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.text.Language;

/** Makes editions public in all their renditions, and withdraws what must not be public any more. */
@Boundary
public class Renditions {

    private final EditionShelf editions;
    private final PageShelf pages;
    private final SiteShelf site;
    private final PublicPictures pictures;
    private final PdfWriter pdfWriter;
    private final AuditTrail audit;
    private final Event<SiteChanged> changed;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Renditions() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    @SuppressWarnings("TooManyParameters") // the collaborators of one door
    Renditions(
            EditionShelf editions,
            PageShelf pages,
            SiteShelf site,
            PublicPictures pictures,
            PdfWriter pdfWriter,
            AuditTrail audit,
            Event<SiteChanged> changed) {
        this.editions = editions;
        this.pages = pages;
        this.site = site;
        this.pictures = pictures;
        this.pdfWriter = pdfWriter;
        this.audit = audit;
        this.changed = changed;
    }

    /**
     * Renders an edition and puts it on the site within the current transaction; an earlier rendering of the same
     * edition is replaced. What was withdrawn from it stays withdrawn.
     */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR, Role.ADMINISTRATOR})
    public void publish(EditionContent content) {
        Map<String, ShownPicture> shown = new HashMap<>();
        content.pictures().forEach((id, picture) -> shown.put(id, keep(PictureSizes.of(picture))));
        Edition edition = Edition.of(content, shown)
                .without(editions.retracted(content.issueNumber(), content.language()))
                .withoutPictures(pictures.withdrawn(content.issueNumber(), content.language()));
        render(edition);
        renderSiblings(edition);
        site.render();
        audit.changed("publish-edition", "edition", edition.path());
        changed.fire(new SiteChanged());
    }

    /**
     * Withdraws a piece at once from its own page, the contents list, the print edition, the text, the feed and the mail
     * that is sent from now on. A tombstone stays at its address; it does not say why. Withdrawing twice changes nothing.
     *
     * @param reason kept for the desk, never shown in public
     * @throws NotFound if no such piece is public
     */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR, Role.ADMINISTRATOR})
    public void retractPiece(int issueNumber, Language language, String slug, String reason) {
        if (editions.retracted(issueNumber, language).contains(slug)) {
            return;
        }
        Edition edition = editions.find(issueNumber, language).orElseThrow(NotFound::new);
        PlacedPiece piece = edition.pieces().stream()
                .filter(each -> each.slug().equals(slug))
                .findFirst()
                .orElseThrow(NotFound::new);
        editions.retract(issueNumber, language, slug, reason);
        render(edition.without(Set.of(slug)));
        pages.put(site.tombstone(edition, edition.path(piece)), edition);
        site.render();
        audit.changed("retract-piece", "edition", edition.path());
        changed.fire(new SiteChanged());
    }

    /**
     * Withdraws a picture at once from every edition that shows it: its pages, print edition, text and mail are made
     * anew with a note in its place, and its files are gone. Withdrawing twice changes nothing.
     */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR, Role.ADMINISTRATOR})
    public void withdrawPicture(String mediaId) {
        List<Edition> showing = pictures.withdraw(mediaId);
        if (showing.isEmpty()) {
            return;
        }
        showing.forEach(edition -> {
            render(edition.withoutPictures(Set.of(mediaId)));
            audit.changed("withdraw-picture", "edition", edition.path());
        });
        site.render();
        changed.fire(new SiteChanged());
    }

    /**
     * Takes at once out of every edition what it tells of an author who is erased. What was mailed or printed cannot be called
     * back.
     *
     * @param byLine whether a dash takes the place of the name too
     */
    @AllowedTo({Role.COORDINATOR, Role.ADMINISTRATOR})
    public void forgetAuthor(UUID contributor, boolean byLine) {
        List<Edition> showing = editions.all().stream()
                .filter(edition -> edition.isBy(contributor))
                .toList();
        if (showing.isEmpty()) {
            return;
        }
        showing.forEach(edition -> {
            render(edition.withoutAuthor(contributor, byLine));
            audit.changed("forget-author", "edition", edition.path());
        });
        site.render();
        changed.fire(new SiteChanged());
    }

    /**
     * The edition as e-mail, as it is now.
     *
     * @throws NotFound if it has not been published
     */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR, Role.ADMINISTRATOR})
    public EmailRendition email(int issueNumber, Language language) {
        return editions.mail(issueNumber, language).orElseThrow(NotFound::new);
    }

    private ShownPicture keep(PictureSizes sizes) {
        sizes.files()
                .forEach((path, bytes) ->
                        pages.put(List.of(new PageDraft(path, 200, sizes.shown().contentType(), null, bytes))));
        return sizes.shown();
    }

    private void render(Edition edition) {
        editions.put(edition, MailEdition.of(edition, site.origin()));
        pictures.note(edition);
        pages.clear(edition);
        WebEdition.pages(edition).forEach(page -> pages.put(page, edition));
        pages.put(
                PageDraft.of(edition.path() + ".txt", PageDraft.TEXT, edition.language(), PlainEdition.text(edition)),
                edition);
        pages.put(
                new PageDraft(edition.path() + ".pdf", 200, PageDraft.PDF, edition.language(), pdf(edition)), edition);
    }

    private byte[] pdf(Edition edition) {
        Map<String, byte[]> files = PrintFiles.of(
                edition, path -> pages.find(path).orElseThrow(NotFound::new).bytes());
        return PrintEdition.pdf(edition, pdfWriter, files);
    }

    /** The other languages of the issue link to this one from now on. */
    private void renderSiblings(Edition edition) {
        for (Edition sibling : editions.all()) {
            boolean other = sibling.issueNumber() == edition.issueNumber() && sibling.language() != edition.language();
            if (other && !sibling.languages().contains(edition.language())) {
                Edition linked = sibling.alsoIn(edition.languages());
                editions.put(linked, MailEdition.of(linked, site.origin()));
                WebEdition.pages(linked).forEach(page -> pages.put(page, linked));
            }
        }
    }
}
