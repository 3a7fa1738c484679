package org.kinbridge.cases.clearance;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.kinbridge.cases.appeal.AppealId;
import org.kinbridge.cases.appeal.AppealView;
import org.kinbridge.cases.appeal.LetterText;
import org.kinbridge.cases.consent.Consents;
import org.kinbridge.cases.consent.Recipient;
import org.kinbridge.cases.events.LetterCleared;
import org.kinbridge.cases.events.LetterRetracted;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.event.Outbox;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.security.CurrentCaller;
import org.kinbridge.core.security.Role;

/** The way of a letter from the case file into print. */
@Boundary
public class Clearances {

    private static final String CLEARANCE = "clearance";

    private final ClearanceRecords records;
    private final Letters letters;
    private final Consents consents;
    private final Outbox outbox;
    private final AuditTrail auditTrail;
    private final CurrentCaller caller;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Clearances() {
        this.records = null;
        this.letters = null;
        this.consents = null;
        this.outbox = null;
        this.auditTrail = null;
        this.caller = null;
        this.clock = null;
    }

    @Inject
    Clearances(
            ClearanceRecords records,
            Letters letters,
            Consents consents,
            Outbox outbox,
            AuditTrail auditTrail,
            CurrentCaller caller,
            Clock clock) {
        this.records = records;
        this.letters = letters;
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
        AppealView letter = letters.of(appeal);
        requireConsent(letter);
        if (records.ofAppeal(appeal.value()).stream().anyMatch(one -> one.status() != ClearanceStatus.RETRACTED)) {
            throw new Refused("clearance.refused.already");
        }
        Clearance clearance = new Clearance(appeal.value(), letter.number(), person(), now());
        clearance.scan(letters.scan(letter));
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
        clearance.scan(letters.scan(letters.of(new AppealId(clearance.appealId()))));
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
        AppealView letter = letters.of(new AppealId(clearance.appealId()));
        requireConsent(letter);
        if (letter.number() != clearance.letterNumber()) {
            throw new Refused("clearance.refused.newFindings");
        }
        Instant at = now();
        LetterText clean = clearance.clear(letter.letter(), letters.scan(letter).get(), person(), at);
        outbox.put(cleared(id, clean, at));
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

    /** A clearance with its letter; that it was read is written down. */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public ClearanceView view(ClearanceId id) {
        Clearance clearance = records.find(id);
        auditTrail.read("view-clearance", CLEARANCE, id);
        return letters.view(clearance, person());
    }

    /** The clearances of an appeal, the latest first. */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public List<ClearanceRow> ofAppeal(AppealId appeal) {
        return records.ofAppeal(appeal.value()).stream()
                .map(one -> new ClearanceRow(
                        one.id(), appeal, one.status(), one.course().askedBy(), one.askedAt()))
                .toList();
    }

    /** Nothing goes into print for which the family has taken its consent back. */
    private void requireConsent(AppealView letter) {
        Recipient.newsletter().forEach(way -> consents.requireNotTakenBack(new CaseId(letter.caseId()), way));
    }

    private static LetterCleared cleared(ClearanceId id, LetterText clean, Instant at) {
        String title = clean.subject().isEmpty() ? clean.addressee() : clean.subject();
        return new LetterCleared(
                id.value(),
                clean.language().tag(),
                title,
                clean.addressee(),
                clean.subject(),
                clean.salutation(),
                clean.body(),
                clean.closing(),
                clean.signatories(),
                clean.copies(),
                at);
    }

    private Clearance.Person person() {
        Caller.Staff staff = caller.staff();
        return new Clearance.Person(staff.account().value(), staff.name());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
