package org.kinbridge.newsletter.letter;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.kinbridge.cases.events.LetterCleared;
import org.kinbridge.cases.events.LetterRetracted;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.boundary.SystemOnly;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.article.ByLine;
import org.kinbridge.newsletter.article.Origin;
import org.kinbridge.newsletter.article.PieceKind;
import org.kinbridge.newsletter.article.PieceText;
import org.kinbridge.newsletter.article.PieceTexts;
import org.kinbridge.newsletter.article.RecordedText;

/** Open letters and testimonies that were cleared for print. Messages may come twice, and a retraction before its letter. */
@Boundary
public class Letters {

    /** A clearance covers the words with which the letter came, and no others. */
    private static final int CLEARED_REVISION = 1;

    @PersistenceContext
    private EntityManager entityManager;

    private final PieceTexts texts;
    private final AuditTrail auditTrail;
    private final Event<LetterWithdrawn> withdrawals;
    private final Event<LetterErased> erasures;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Letters() {
        this.texts = null;
        this.auditTrail = null;
        this.withdrawals = null;
        this.erasures = null;
        this.clock = null;
    }

    @Inject
    Letters(
            PieceTexts texts,
            AuditTrail auditTrail,
            Event<LetterWithdrawn> withdrawals,
            Event<LetterErased> erasures,
            Clock clock) {
        this.texts = texts;
        this.auditTrail = auditTrail;
        this.withdrawals = withdrawals;
        this.erasures = erasures;
        this.clock = clock;
    }

    /** Keeps the cleared rendition as a work, once. */
    @SystemOnly
    public void receive(LetterCleared letter) {
        if (entityManager.find(ClearedLetter.class, letter.clearanceId(), LockModeType.PESSIMISTIC_WRITE) != null) {
            return;
        }
        Language language = Language.ofTag(letter.caseLanguage())
                .orElseThrow(() -> new IllegalArgumentException("A letter in a language that is not offered"));
        PieceText text = new PieceText(title(letter), letter.subject(), byLine(letter), LetterDocument.of(letter));
        UUID work = texts.record(new RecordedText(kind(letter), Origin.CLEARED, language, text));
        entityManager.persist(new ClearedLetter(letter.clearanceId(), work, language, letter.clearedAt()));
        auditTrail.changed("receive-letter", "work", work);
    }

    /** Takes the letter away from everywhere at once; what is published of it becomes a tombstone. */
    @SystemOnly
    public void retract(LetterRetracted retraction) {
        ClearedLetter letter =
                entityManager.find(ClearedLetter.class, retraction.clearanceId(), LockModeType.PESSIMISTIC_WRITE);
        if (letter == null) {
            entityManager.persist(new ClearedLetter(retraction.clearanceId(), retraction.at()));
        } else if (letter.retract(retraction.at()) && letter.workId() != null) {
            UUID work = letter.workId();
            texts.retracted(work);
            auditTrail.changed("retract-letter", "work", work);
            withdrawals.fire(new LetterWithdrawn(work));
        }
    }

    /**
     * The case of the letter is erased: its words go too. What was published becomes a tombstone, and a message that is
     * still on its way will find the letter withdrawn.
     */
    @SystemOnly
    public void erase(UUID clearance) {
        retract(new LetterRetracted(clearance, clock.instant()));
        ClearedLetter letter = entityManager.find(ClearedLetter.class, clearance);
        if (letter != null && letter.workId() != null) {
            texts.erase(letter.workId());
            erasures.fire(new LetterErased(letter.workId()));
            auditTrail.changed("erase-letter", "work", letter.workId());
        }
    }

    /** All letters that came, newest first. */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public List<LetterView> list() {
        return views("");
    }

    /** Letters that nobody placed in an issue yet, newest first; without those that were retracted. */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public List<LetterView> unplaced() {
        return views(" and not exists (select 1 from Placement p where p.workId = l.workId)").stream()
                .filter(letter -> !letter.retracted())
                .toList();
    }

    private List<LetterView> views(String condition) {
        return entityManager
                .createQuery(
                        "select l from ClearedLetter l where l.workId is not null" + condition
                                + " order by l.clearedAt desc",
                        ClearedLetter.class)
                .getResultStream()
                .map(letter -> new LetterView(
                        Objects.requireNonNull(letter.workId()),
                        Objects.requireNonNull(letter.language()),
                        CLEARED_REVISION,
                        Objects.requireNonNull(letter.clearedAt()),
                        letter.isRetracted()))
                .toList();
    }

    private static PieceKind kind(LetterCleared letter) {
        return letter.kind() == LetterCleared.Kind.OPEN_LETTER ? PieceKind.OPEN_LETTER : PieceKind.TESTIMONY;
    }

    /** A letter carries its signatories in itself; a testimony is signed by its witness, if the name may be printed. */
    private static ByLine byLine(LetterCleared letter) {
        if (letter.kind() == LetterCleared.Kind.OPEN_LETTER
                || letter.signatories().isEmpty()) {
            return new ByLine.Unsigned();
        }
        String witness = String.join(", ", letter.signatories());
        return letter.kind() == LetterCleared.Kind.TESTIMONY_UNDER_PSEUDONYM
                ? new ByLine.Pseudonym(witness)
                : new ByLine.AsPrinted(witness);
    }

    private static String title(LetterCleared letter) {
        return letter.title().isBlank() ? letter.subject() : letter.title();
    }
}
