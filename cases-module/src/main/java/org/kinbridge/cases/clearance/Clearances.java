package org.kinbridge.cases.clearance;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.kinbridge.cases.appeal.AppealId;
import org.kinbridge.cases.appeal.LetterText;
import org.kinbridge.cases.consent.Consents;
import org.kinbridge.cases.consent.Recipient;
import org.kinbridge.cases.events.LetterRetracted;
import org.kinbridge.cases.testimony.PublishableTestimony;
import org.kinbridge.cases.testimony.TestimonyId;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.event.Outbox;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.security.CurrentCaller;
import org.kinbridge.core.security.Role;

/** The way of a letter or a testimony from the case file into print. */
@Boundary
public class Clearances {

    private static final String CLEARANCE = "clearance";

    private final ClearanceRecords records;
    private final Originals originals;
    private final ClearanceViews views;
    private final Consents consents;
    private final Outbox outbox;
    private final AuditTrail auditTrail;
    private final CurrentCaller caller;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Clearances() {
        this.records = null;
        this.originals = null;
        this.views = null;
        this.consents = null;
        this.outbox = null;
        this.auditTrail = null;
        this.caller = null;
        this.clock = null;
    }

    @Inject
    Clearances(
            ClearanceRecords records,
            Originals originals,
            ClearanceViews views,
            Consents consents,
            Outbox outbox,
            AuditTrail auditTrail,
            CurrentCaller caller,
            Clock clock) {
        this.records = records;
        this.originals = originals;
        this.views = views;
        this.consents = consents;
        this.outbox = outbox;
        this.auditTrail = auditTrail;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Asks for clearance of the current version of a letter, and scans it at once.
     *
     * @throws Refused if one is under way or given already
     */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public ClearanceId ask(AppealId appeal) {
        Original letter = originals.ofLetter(appeal);
        requireNew(records.ofAppeal(appeal.value()));
        return begin(PieceKey.letter(appeal.value(), letter.number()), letter);
    }

    /**
     * Asks for clearance of the parts of a testimony whose level allows print, and scans them at once.
     *
     * @throws InvalidInput naming {@code title}
     * @throws Refused if no part may be printed, or a clearance is under way or given already
     */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public ClearanceId ask(AskForTestimony command) {
        command.check();
        PublishableTestimony testimony = originals.testimony(command.testimony());
        if (testimony.parts().isEmpty()) {
            throw new Refused("clearance.refused.nothingToPrint");
        }
        requireNew(records.ofTestimony(command.testimony()));
        return begin(
                originals.key(testimony, command.language(), command.title()),
                originals.ofTestimony(testimony, command.language(), command.title()));
    }

    private static void requireNew(List<Clearance> before) {
        if (before.stream().anyMatch(one -> one.status() != ClearanceStatus.RETRACTED)) {
            throw new Refused("clearance.refused.already");
        }
    }

    private ClearanceId begin(PieceKey piece, Original original) {
        requireConsent(original);
        Clearance clearance = new Clearance(piece, person(), now());
        clearance.scan(originals.scan(original));
        records.add(clearance);
        auditTrail.changed(
                "ask-for-clearance",
                CLEARANCE,
                clearance.id(),
                clearance.status().name());
        return clearance.id();
    }

    /** Scans again: after a failure, after an edit, or because names have come into other case files since. */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public void scanAgain(ClearanceId id, int version) {
        Clearance clearance = records.forStep(id, version);
        clearance.scan(originals.scan(originals.of(clearance.piece())));
        auditTrail.changed("scan-letter", CLEARANCE, id, clearance.status().name());
    }

    /** Records what the enquirer agrees to see in print. */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public void consented(ClearanceId id, int version, RecordConsent command) {
        Consent consent = command.check(LocalDate.now(clock));
        records.forStep(id, version).consent(consent);
        auditTrail.changed("consent-to-print", CLEARANCE, id);
    }

    /**
     * Decides about each finding; one about which nothing is said stays masked.
     *
     * @throws Refused if the caller asked for the clearance, or something would be kept that never may be
     */
    @AllowedTo(Role.COORDINATOR)
    public void review(ClearanceId id, int version, List<Decision> decisions) {
        records.forStep(id, version).review(decisions, person());
        auditTrail.changed("review-findings", CLEARANCE, id);
    }

    /**
     * Clears the letter and hands the cleared rendition, and nothing else, to the newsletter through the outbox.
     *
     * @throws Refused if the caller asked for it, if it is not reviewed, or if the scan now finds anything else
     */
    @AllowedTo(Role.COORDINATOR)
    public void clear(ClearanceId id, int version) {
        Clearance clearance = records.forStep(id, version);
        Original original = originals.of(clearance.piece());
        requireConsent(original);
        if (original.number() != clearance.piece().number()) {
            throw new Refused("clearance.refused.newFindings");
        }
        Instant at = now();
        LetterText clean =
                clearance.clear(original.words(), originals.scan(original).get(), person(), at);
        outbox.put(ClearedPiece.of(clearance, clean, original.pseudonymous(), at));
        auditTrail.changed("clear-letter", CLEARANCE, id);
    }

    /** Notes where the letter was printed. @param where such as "issue 32" */
    @AllowedTo(Role.COORDINATOR)
    public void published(ClearanceId id, int version, String where) {
        records.forStep(id, version).published(where);
        auditTrail.changed("note-publication", CLEARANCE, id);
    }

    /** Takes the permission back; the newsletter takes the letter down. */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public void retract(ClearanceId id, int version, String why) {
        Clearance clearance = records.forStep(id, version);
        Instant at = now();
        if (clearance.retract(why, at)) {
            outbox.put(new LetterRetracted(id.value(), at));
        }
        auditTrail.changed("retract-clearance", CLEARANCE, id);
    }

    /** A clearance with its text; that it was read is written down. */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public ClearanceView view(ClearanceId id) {
        Clearance clearance = records.find(id);
        auditTrail.read("view-clearance", CLEARANCE, id);
        return views.view(clearance, person());
    }

    /** The clearances of an appeal, the latest first. */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public List<ClearanceRow> ofAppeal(AppealId appeal) {
        return rows(records.ofAppeal(appeal.value()));
    }

    /** The clearances of a testimony, the latest first. */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public List<ClearanceRow> ofTestimony(TestimonyId testimony) {
        return rows(records.ofTestimony(testimony));
    }

    private static List<ClearanceRow> rows(List<Clearance> clearances) {
        return clearances.stream()
                .map(one ->
                        new ClearanceRow(one.id(), one.status(), one.course().askedBy(), one.askedAt()))
                .toList();
    }

    /** Nothing goes into print for which the family has taken its consent back. */
    private void requireConsent(Original original) {
        Recipient.newsletter().forEach(way -> consents.requireNotTakenBack(original.file(), way));
    }

    private Clearance.Person person() {
        Caller.Staff staff = caller.staff();
        return new Clearance.Person(staff.account().value(), staff.name());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
