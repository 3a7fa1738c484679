package org.kinbridge.newsletter.contributor;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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

/** The names behind pseudonyms. Only a coordinator comes in; every look is written down with its reason. */
@Boundary
public class RealNames {

    private static final String CONTRIBUTOR = "contributor";
    private static final int LONGEST_REASON = 500;

    private final ContributorStore store;
    private final ForgottenContributors forgotten;
    private final Vault vault;
    private final AuditTrail auditTrail;
    private final CurrentCaller caller;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected RealNames() {
        this.store = null;
        this.forgotten = null;
        this.vault = null;
        this.auditTrail = null;
        this.caller = null;
        this.clock = null;
    }

    @Inject
    RealNames(
            ContributorStore store,
            ForgottenContributors forgotten,
            Vault vault,
            AuditTrail auditTrail,
            CurrentCaller caller,
            Clock clock) {
        this.store = store;
        this.forgotten = forgotten;
        this.vault = vault;
        this.auditTrail = auditTrail;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Seals the name behind a pseudonym; one that was kept before is gone.
     *
     * @param typed a line for each way in which it is written
     * @throws InvalidInput naming {@code realName}: it is empty, too long, or what is printed as the pseudonym names them
     * @throws Refused if this is no pseudonym
     * @throws StaleVersion if somebody changed the contributor since
     */
    @AllowedTo(Role.COORDINATOR)
    public void keep(ContributorVersion seen, String typed) {
        RealName name = new RealName(typed);
        Contributor contributor = store.toChange(seen);
        InvalidInput.Collector errors = new InvalidInput.Collector();
        errors.rejectIf(name.isEmpty(), "realName", "contributors.problem.realName")
                .rejectIf(typed.length() > RealName.LONGEST, "realName", "newsroom.problem.tooLong", RealName.LONGEST)
                .rejectIf(name.isIn(contributor.knownWords()), "realName", "contributors.problem.realNamePrinted");
        errors.throwIfAny();
        contributor.keep(name, now(), vault);
        auditTrail.changed("keep-real-name", CONTRIBUTOR, contributor.id());
    }

    /**
     * Opens the name behind a pseudonym: each way in which it is written.
     *
     * @throws InvalidInput naming {@code reason} if it is empty or too long
     * @throws Refused if this is no pseudonym, or its name was never written down
     * @throws NotFound
     */
    @AllowedTo(Role.COORDINATOR)
    public List<String> open(UUID id, String reason) {
        InvalidInput.Collector errors = new InvalidInput.Collector();
        errors.rejectIf(reason.isBlank(), "reason", "contributors.problem.reason")
                .rejectIf(reason.length() > LONGEST_REASON, "reason", "newsroom.problem.tooLong", LONGEST_REASON);
        errors.throwIfAny();
        Contributor contributor = store.contributor(id);
        RealName name = contributor.open(vault);
        UUID opening = UUID.randomUUID();
        byte[] sealed = vault.sealText(contributor.key(), RealNameOpening.place(opening), reason.strip());
        store.add(new RealNameOpening(contributor, caller.staff(), now(), sealed, opening));
        auditTrail.read("open-real-name", CONTRIBUTOR, id);
        return name.writings();
    }

    /** Who looked at it and why, the latest first. @throws NotFound */
    @AllowedTo(Role.COORDINATOR)
    public List<ContributorView.Opening> openings(UUID id) {
        Contributor contributor = store.contributor(id);
        auditTrail.read("read-real-name-openings", CONTRIBUTOR, id);
        return store.openings(id).stream()
                .map(opening -> opening.withReason(contributor, vault))
                .toList();
    }

    /**
     * Which of these texts name the very person who signs them with a pseudonym. Nothing else about the name comes out.
     *
     * @return those texts themselves, in their order
     */
    @AllowedTo(Role.COORDINATOR)
    public List<SignedText> namingTheirAuthor(Collection<SignedText> texts) {
        Map<UUID, Contributor> pseudonyms = new HashMap<>();
        store.all(texts.stream().map(SignedText::contributor).collect(Collectors.toSet())).stream()
                .filter(Contributor::hasRealName)
                .forEach(contributor -> pseudonyms.put(contributor.id(), contributor));
        vault.prepare(Contributor.KEY_OWNER, pseudonyms.keySet());
        return texts.stream()
                .filter(text -> isNamed(pseudonyms.get(text.contributor()), text))
                .toList();
    }

    private boolean isNamed(@Nullable Contributor contributor, SignedText text) {
        return contributor != null
                && contributor.open(vault).isIn(text.words() + "\n\n" + contributor.biography(text.edition()));
    }

    /**
     * Erases a contributor: the record, the biographies, the name behind a pseudonym with its key, and who looked at it.
     * Biographies leave what is public at once. By-lines stay as they were printed, unless a dash is wanted in their place.
     *
     * @param byLines whether a dash takes the place of the name in every revision and every public edition
     * @throws StaleVersion if somebody changed the contributor since; NotFound
     */
    @AllowedTo(Role.COORDINATOR)
    public void erase(ContributorVersion seen, boolean byLines) {
        forgotten.forget(store.toChange(seen), byLines);
        auditTrail.changed("erase-contributor", CONTRIBUTOR, seen.id(), byLines ? "with by-lines" : "");
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
