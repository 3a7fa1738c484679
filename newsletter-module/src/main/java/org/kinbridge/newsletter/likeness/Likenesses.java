package org.kinbridge.newsletter.likeness;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.crypto.Vault;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.problem.StaleVersion;
import org.kinbridge.core.security.CurrentCaller;
import org.kinbridge.core.security.Role;
import org.kinbridge.newsletter.media.MediaLibrary;
import org.kinbridge.newsletter.media.PhotographWithdrawn;

/**
 * The consents of the people whom photographs show. Who they are is sealed under the key of the photograph; every look at
 * it is written down. A withdrawal takes the photograph out of everything that is public, at once.
 */
@Boundary
public class Likenesses {

    private static final String CONSENT = "likeness-consent";
    private static final int LONGEST_LIST = 100;

    private final LikenessRecords records;
    private final MediaLibrary media;
    private final Vault vault;
    private final Event<PhotographWithdrawn> withdrawals;
    private final AuditTrail auditTrail;
    private final CurrentCaller caller;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Likenesses() {
        this.records = null;
        this.media = null;
        this.vault = null;
        this.withdrawals = null;
        this.auditTrail = null;
        this.caller = null;
        this.clock = null;
    }

    @Inject
    @SuppressWarnings("TooManyParameters") // the collaborators of one door
    Likenesses(
            LikenessRecords records,
            MediaLibrary media,
            Vault vault,
            Event<PhotographWithdrawn> withdrawals,
            AuditTrail auditTrail,
            CurrentCaller caller,
            Clock clock) {
        this.records = records;
        this.media = media;
        this.vault = vault;
        this.withdrawals = withdrawals;
        this.auditTrail = auditTrail;
        this.caller = caller;
        this.clock = clock;
    }

    /** The people whom a photograph shows, and what they agreed to. @throws NotFound if there is no such photograph */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public LikenessView of(UUID photograph) {
        auditTrail.read("read-likeness-consents", "photograph", photograph);
        LikenessState state = states(List.of(photograph)).get(photograph);
        if (state == null) {
            throw new NotFound();
        }
        return new LikenessView(
                state,
                records.of(photograph).stream()
                        .map(consent -> consent.view(today(), vault))
                        .toList());
    }

    /** Whether photographs may be shown, by id; those that are not in the library are left out. Names nobody. */
    @AllowedTo({Role.AUTHOR, Role.TRANSLATOR, Role.EDITOR, Role.COORDINATOR})
    public Map<UUID, LikenessState> states(Collection<UUID> photographs) {
        return new HashMap<>(records.states(photographs));
    }

    /**
     * Writes down that somebody agreed, and returns the id.
     *
     * @throws InvalidInput naming each component that cannot be accepted
     * @throws NotFound if there is no such photograph, or the consent to be replaced is of another one
     * @throws Refused if the consent to be replaced was taken back or replaced already
     */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public UUID record(NewLikenessConsent given) {
        given.check(today());
        media.photograph(given.photograph());
        LikenessConsent consent =
                new LikenessConsent(given, caller.staff(), clock.instant().truncatedTo(ChronoUnit.MICROS), vault);
        records.add(consent, given.scan());
        if (given.replaces() != null) {
            LikenessConsent old = records.toChange(given.replaces());
            if (!old.photograph().equals(given.photograph())) {
                throw new NotFound();
            }
            old.replaceBy(consent);
        }
        auditTrail.changed("record-likeness-consent", CONSENT, consent.id());
        return consent.id();
    }

    /**
     * Somebody took their consent back: the photograph leaves everything that is public, at once.
     *
     * @throws InvalidInput naming {@code on} or {@code words}
     * @throws Refused if it was taken back or replaced already
     * @throws StaleVersion if somebody changed it since
     */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public void withdraw(WithdrawLikeness withdrawal) {
        withdrawal.check(today());
        LikenessConsent consent = records.toChange(withdrawal.consent());
        consent.withdraw(withdrawal, clock.instant().truncatedTo(ChronoUnit.MICROS), vault);
        auditTrail.changed("withdraw-likeness-consent", CONSENT, consent.id());
        withdrawals.fire(new PhotographWithdrawn(consent.photograph()));
    }

    /**
     * Takes a photograph out of everything that is public although nobody has withdrawn: its consents have ended.
     *
     * @throws NotFound if there is no such photograph
     * @throws Refused if it may be shown
     */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public void takeOut(UUID photograph) {
        LikenessState state = states(List.of(photograph)).get(photograph);
        if (state == null) {
            throw new NotFound();
        }
        if (state.isPublishable()) {
            throw new Refused("likeness.problem.mayBeShown");
        }
        auditTrail.changed("take-photograph-out", "photograph", photograph, state.name());
        withdrawals.fire(new PhotographWithdrawn(photograph));
    }

    /** The file that shows a consent. @throws NotFound if there is none */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public LikenessScan scan(UUID id) {
        LikenessConsent consent = records.find(id);
        auditTrail.read("download-likeness-scan", CONSENT, id);
        return records.scan(consent);
    }

    /** One consent. @throws NotFound */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public LikenessConsentView consent(UUID id) {
        LikenessConsent consent = records.find(id);
        auditTrail.read("read-likeness-consents", "photograph", consent.photograph());
        return consent.view(today(), vault);
    }

    /** The photographs that need somebody: at most 100, first those that stand somewhere. Names nobody. */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public List<AttentionRow> attention() {
        return records.attention(LONGEST_LIST).stream().filter(Objects::nonNull).toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
