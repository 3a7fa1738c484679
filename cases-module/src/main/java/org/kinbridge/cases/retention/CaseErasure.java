package org.kinbridge.cases.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.reference.BeyondRecall;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.reference.KeptWithCase;
import org.kinbridge.core.crypto.Vault;

/**
 * Erases a case: everything that the features keep of it, its history, its files, the people who are in no other case,
 * and the keys. Looks afterwards whether anything is left; if so nothing is erased at all.
 */
@ApplicationScoped
class CaseErasure {

    private final Instance<KeptWithCase> features;
    private final CaseTraces traces;
    private final ErasedPeople people;
    private final DeletedRows deleted;
    private final Vault vault;
    private final EntityManager entityManager;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected CaseErasure() {
        this.features = null;
        this.traces = null;
        this.people = null;
        this.deleted = null;
        this.vault = null;
        this.entityManager = null;
        this.clock = null;
    }

    @Inject
    CaseErasure(
            @Any Instance<KeptWithCase> features,
            CaseTraces traces,
            ErasedPeople people,
            DeletedRows deleted,
            Vault vault,
            EntityManager entityManager,
            Clock clock) {
        this.features = features;
        this.traces = traces;
        this.people = people;
        this.deleted = deleted;
        this.vault = vault;
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** Who goes with the case, and who stays because of another one. */
    record People(Set<PersonId> goes, Set<PersonId> stays) {}

    /**
     * What was erased.
     *
     * @param rows deleted rows by table
     * @param persons how many people went, and how many stay in other cases
     */
    record Erased(Map<String, Long> rows, List<BeyondRecall> beyondRecall, int persons, int stay) {}

    People people(CaseId id) {
        Set<PersonId> all = traces.people(id);
        Set<PersonId> stays = traces.elsewhere(id, all);
        Set<PersonId> goes = new LinkedHashSet<>(all);
        goes.removeAll(stays);
        return new People(goes, stays);
    }

    /** What left the house, the oldest first. */
    List<BeyondRecall> beyondRecall(CaseId id) {
        return features.stream()
                .flatMap(feature -> feature.beyondRecall(id).stream())
                .sorted(Comparator.comparing(BeyondRecall::on))
                .toList();
    }

    Erased erase(CaseId id) {
        entityManager.flush();
        Map<String, Long> before = deleted.byTable();
        List<BeyondRecall> gone = beyondRecall(id);
        People concerned = people(id);
        Collection<KnownAs> known = people.known(concerned.goes());
        features.stream().sorted(Comparator.comparingInt(KeptWithCase::turn)).forEach(feature -> feature.erase(id));
        entityManager.flush();
        traces.erase(concerned.goes());
        vault.destroyKey(id.key());
        concerned.goes().forEach(person -> vault.destroyKey(person.key()));
        requireNothingLeft(id, concerned.goes());
        people.keep(known, LocalDate.now(clock));
        return new Erased(
                deleted.since(before),
                gone,
                concerned.goes().size(),
                concerned.stays().size());
    }

    /** Fails loudly: an erasure that leaves something must not be certified. */
    private void requireNothingLeft(CaseId id, Set<PersonId> persons) {
        List<UUID> ids = new ArrayList<>(persons.stream().map(PersonId::value).toList());
        ids.add(id.value());
        List<String> left = traces.left(ids);
        if (!left.isEmpty()) {
            throw new IllegalStateException("Something of an erased case is left in " + left);
        }
    }
}
