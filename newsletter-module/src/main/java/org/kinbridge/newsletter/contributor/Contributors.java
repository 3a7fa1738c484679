package org.kinbridge.newsletter.contributor;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.article.ByLineForm;

/**
 * Those who sign pieces, as everybody in the newsroom may know them. {@link RealNames} has the names behind pseudonyms. What is
 * changed here changes no by-line that stands, and no edition that is out.
 */
@Boundary
public class Contributors {

    private static final String CONTRIBUTOR = "contributor";

    private final ContributorStore store;
    private final AuditTrail auditTrail;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Contributors() {
        this.store = null;
        this.auditTrail = null;
        this.clock = null;
    }

    @Inject
    Contributors(ContributorStore store, AuditTrail auditTrail, Clock clock) {
        this.store = store;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    /** Those who fit, by their first name in the order of the languages. */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public List<ContributorRow> list(ContributorFilter filter) {
        return store.all().stream()
                .filter(filter::fits)
                .map(Contributor::row)
                .sorted(Comparator.comparing(row -> String.join(" ", row.names()), String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** One of them, and who looked at the name behind a pseudonym. @throws NotFound */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public ContributorView contributor(UUID id) {
        return store.contributor(id)
                .view(store.openings(id).stream()
                        .map(RealNameOpening::withoutReason)
                        .toList());
    }

    /** Whom a by-line of a text in that language can be chosen from; nobody who has retired. */
    @AllowedTo({Role.AUTHOR, Role.TRANSLATOR, Role.EDITOR, Role.COORDINATOR})
    public List<ContributorChoice> choices(Language language) {
        Set<String> taken = new HashSet<>();
        List<ContributorChoice> choices = new ArrayList<>();
        store.all().stream()
                .filter(contributor -> !contributor.isRetired())
                .forEach(contributor -> choices.add(choice(contributor, language, taken)));
        choices.sort(Comparator.comparing(ContributorChoice::label, String.CASE_INSENSITIVE_ORDER));
        return choices;
    }

    /** Two who sign alike are told apart by a number. */
    private static ContributorChoice choice(Contributor contributor, Language language, Set<String> taken) {
        ByLineForm byLine = ByLineForm.of(contributor.signature(language));
        String plain = byLine.site().isEmpty() ? byLine.name() : byLine.name() + " · " + byLine.site();
        String label = plain;
        for (int number = 2; !taken.add(label); number++) {
            label = plain + " (" + number + ")";
        }
        List<String> others = contributor.names().stream()
                .filter(name -> !name.equals(byLine.name()))
                .toList();
        return new ContributorChoice(contributor.id(), label, others, byLine);
    }

    /** Their biographies in that language, by id; whoever has none is left out. */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public Map<UUID, String> biographies(Collection<UUID> ids, Language language) {
        Map<UUID, String> biographies = new HashMap<>();
        store.all(ids).stream()
                .filter(contributor -> !contributor.biography(language).isEmpty())
                .forEach(contributor -> biographies.put(contributor.id(), contributor.biography(language)));
        return biographies;
    }

    /** Adds somebody and returns the id. @throws InvalidInput naming {@code kind} or a part of the description */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public UUID add(@Nullable ContributorKind kind, ContributorDescription description) {
        if (kind == null) {
            throw new InvalidInput("kind", "contributors.problem.kind");
        }
        description.check(kind);
        Contributor contributor = new Contributor(kind, description, now());
        store.add(contributor);
        auditTrail.changed("add-contributor", CONTRIBUTOR, contributor.id(), kind.name());
        return contributor.id();
    }

    /** @throws InvalidInput naming a part of the description; StaleVersion if somebody changed it since; NotFound */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public void change(ContributorVersion seen, ContributorDescription description) {
        description.check(store.contributor(seen.id()).kind());
        store.toChange(seen).describe(description);
        auditTrail.changed("change-contributor", CONTRIBUTOR, seen.id());
    }

    /** They are no longer offered for by-lines; the time until they are erased begins. @throws Refused; StaleVersion */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public void retire(ContributorVersion seen) {
        store.toChange(seen).retire(now());
        auditTrail.changed("retire-contributor", CONTRIBUTOR, seen.id());
    }

    /** They write again. @throws Refused if they never retired; StaleVersion */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public void bringBack(ContributorVersion seen) {
        store.toChange(seen).comeBack();
        auditTrail.changed("bring-contributor-back", CONTRIBUTOR, seen.id());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
