package org.kinbridge.newsletter.rendition;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.document.Picture;

/** Makes editions public in all their renditions, and withdraws what must not be public any more. */
@Boundary
public class Renditions {

    private final EditionShelf editions;
    private final EditionPress press;
    private final SiteShelf site;
    private final PublicPictures pictures;
    private final EarlierPrints earlier;
    private final AuditTrail audit;
    private final Clock clock;
    private final Event<SiteChanged> changed;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Renditions() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    @SuppressWarnings("TooManyParameters") // the collaborators of one door
    Renditions(
            EditionShelf editions,
            EditionPress press,
            SiteShelf site,
            PublicPictures pictures,
            EarlierPrints earlier,
            AuditTrail audit,
            Clock clock,
            Event<SiteChanged> changed) {
        this.editions = editions;
        this.press = press;
        this.site = site;
        this.pictures = pictures;
        this.earlier = earlier;
        this.audit = audit;
        this.clock = clock;
        this.changed = changed;
    }

    /**
     * Renders an edition and puts it on the site within the current transaction; an earlier rendering of the same
     * edition is replaced. What was withdrawn from it stays withdrawn, and what readers were told of changes stays said.
     */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR, Role.ADMINISTRATOR})
    public void publish(EditionContent content) {
        Edition edition = Edition.of(content, press.keep(content.pictures()))
                .without(editions.retracted(content.issueNumber(), content.language()))
                .withoutPictures(pictures.withdrawn(content.issueNumber(), content.language()))
                .amended(editions.find(content.issueNumber(), content.language())
                        .map(Edition::amendments)
                        .orElse(Amendments.none()));
        press.print(edition);
        press.linkSiblings(edition);
        site.render();
        audit.changed("publish-edition", "edition", edition.path());
        changed.fire(new SiteChanged());
    }

    /** A proof of an edition, which is nowhere kept and nowhere public. */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public ProofFiles proof(EditionContent content, ProofMark mark) {
        return press.proof(content, mark);
    }

    /**
     * Puts a corrected piece in the place of the published one, and nothing else: its page, the contents list, the print
     * edition, the text, the feed and the mail that is sent from now on say that it was corrected, when, and what was wrong.
     * The print edition of before is kept for the staff.
     *
     * @param content an edition that holds the corrected piece under the address of the published one
     * @throws NotFound if no such piece is public
     */
    @AllowedTo(Role.COORDINATOR)
    public void correct(EditionContent content, Correction correction) {
        Edition before =
                editions.find(content.issueNumber(), content.language()).orElseThrow(NotFound::new);
        piece(before.pieces(), correction.slug());
        PlacedPiece piece = piece(content.pieces(), correction.slug());
        Map<String, PictureFile> own = new HashMap<>(content.pictures());
        own.keySet()
                .retainAll(piece.document().pictures().stream()
                        .map(Picture::mediaId)
                        .toList());
        earlier.keep(before);
        press.print(before.with(piece, press.keep(own))
                .withoutPictures(pictures.withdrawn(content.issueNumber(), content.language()))
                .amended(before.amendments().with(correction)));
        site.render();
        audit.changed("correct-piece", "edition", before.path());
        changed.fire(new SiteChanged());
    }

    /**
     * Withdraws a piece at once from its own page, the contents list, the print edition, the text, the feed and the mail
     * that is sent from now on. A tombstone stays at its address; it does not say why. Nor may the piece be read in earlier
     * print editions. Withdrawing twice changes nothing.
     *
     * @param reason kept for the desk, never shown in public
     * @throws NotFound if no such piece is public
     */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR, Role.ADMINISTRATOR})
    public void retractPiece(int issueNumber, Language language, String slug, String reason) {
        takeDown(issueNumber, language, slug, reason, "");
        editions.find(issueNumber, language).ifPresent(earlier::forget);
    }

    /**
     * As {@link #retractPiece}, and tombstone and contents list say why. The print edition of before is kept for the staff.
     *
     * @param reason for readers, in the language of the edition
     * @throws NotFound if no such piece is public
     */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public void retractForReason(int issueNumber, Language language, String slug, String reason) {
        if (!editions.retracted(issueNumber, language).contains(slug)) {
            editions.find(issueNumber, language).ifPresent(earlier::keep);
        }
        takeDown(issueNumber, language, slug, reason, reason);
    }

    private void takeDown(int issueNumber, Language language, String slug, String reason, String said) {
        if (editions.retracted(issueNumber, language).contains(slug)) {
            return;
        }
        Edition edition = editions.find(issueNumber, language).orElseThrow(NotFound::new);
        PlacedPiece piece = piece(edition.pieces(), slug);
        Withdrawal withdrawal = new Withdrawal(piece.position(), piece.section(), LocalDate.now(clock), said);
        editions.retract(issueNumber, language, slug, reason);
        press.print(edition.without(Set.of(slug)).amended(edition.amendments().with(withdrawal, slug)));
        press.put(site.tombstone(edition, edition.path(piece), withdrawal), edition);
        site.render();
        audit.changed("retract-piece", "edition", edition.path());
        changed.fire(new SiteChanged());
    }

    private static PlacedPiece piece(List<PlacedPiece> pieces, String slug) {
        return pieces.stream()
                .filter(each -> each.slug().equals(slug))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The print editions of an issue that were public before, by language, the newest first. */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public List<EarlierPrint> earlierPrints(int issueNumber) {
        return earlier.of(issueNumber);
    }

    /** A print edition that was public before. @throws NotFound if it has gone, or never was */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public byte[] earlierPrint(int issueNumber, Language language, int number) {
        byte[] pdf = earlier.pdf(issueNumber, language, number).orElseThrow(NotFound::new);
        Edition edition = editions.find(issueNumber, language).orElseThrow(NotFound::new);
        audit.read("read-earlier-print", "edition", edition.path());
        return pdf;
    }

    /**
     * Withdraws a picture at once from every edition that shows it: its pages, print edition, text and mail are made
     * anew with a note in its place, and its files are gone. Withdrawing twice changes nothing.
     */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR, Role.ADMINISTRATOR})
    public void withdrawPicture(String mediaId) {
        makeAnew(pictures.withdraw(mediaId), "withdraw-picture", edition -> edition.withoutPictures(Set.of(mediaId)));
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
        makeAnew(showing, "forget-author", edition -> edition.withoutAuthor(contributor, byLine));
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

    private void makeAnew(List<Edition> editions, String deed, UnaryOperator<Edition> change) {
        if (editions.isEmpty()) {
            return;
        }
        editions.forEach(edition -> {
            press.print(change.apply(edition));
            earlier.forget(edition);
            audit.changed(deed, "edition", edition.path());
        });
        site.render();
        changed.fire(new SiteChanged());
    }
}
