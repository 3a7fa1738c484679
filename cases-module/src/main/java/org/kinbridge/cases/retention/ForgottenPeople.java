package org.kinbridge.cases.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.reference.LooseEnds;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.crypto.Vault;

/** Erases people whom no case names any more. */
@ApplicationScoped
class ForgottenPeople implements LooseEnds {

    private final CaseTraces traces;
    private final Vault vault;
    private final AuditTrail auditTrail;
    private final EntityManager entityManager;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected ForgottenPeople() {
        this.traces = null;
        this.vault = null;
        this.auditTrail = null;
        this.entityManager = null;
    }

    @Inject
    ForgottenPeople(CaseTraces traces, Vault vault, AuditTrail auditTrail, EntityManager entityManager) {
        this.traces = traces;
        this.vault = vault;
        this.auditTrail = auditTrail;
        this.entityManager = entityManager;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(Collection<UUID> people) {
        entityManager.flush();
        Set<PersonId> loose = people.stream().map(PersonId::new).collect(Collectors.toCollection(LinkedHashSet::new));
        loose.removeAll(traces.named(loose));
        traces.erase(loose);
        loose.forEach(person -> {
            vault.destroyKey(person.key());
            auditTrail.changed("forget-person", "person", person);
        });
    }
}
