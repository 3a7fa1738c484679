package org.kinbridge.cases.person;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.crypto.Vault;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.problem.StaleVersion;
import org.kinbridge.core.security.Role;

/** The numbers of people's papers: sealed under the person's key, every reading written down. */
@Boundary
public class IdentityDocuments {

    private static final String DOCUMENT = "identity-document";

    private final PersonRecords records;
    private final Vault vault;
    private final AuditTrail auditTrail;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected IdentityDocuments() {
        this.records = null;
        this.vault = null;
        this.auditTrail = null;
        this.clock = null;
    }

    @Inject
    IdentityDocuments(PersonRecords records, Vault vault, AuditTrail auditTrail, Clock clock) {
        this.records = records;
        this.vault = vault;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    /** How many numbers are on record; tells nothing of what they are. */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public int count(PersonId person) {
        return records.documents(person).size();
    }

    /** In the order in which they were added. The reading is written down. */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public List<DocumentView> of(PersonId person) {
        auditTrail.read("read-identity-documents", "person", person);
        return records.documents(person).stream()
                .map(document -> document.view(vault))
                .toList();
    }

    /** @throws InvalidInput naming {@code number} or {@code issuedBy} */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public DocumentId add(PersonId person, NewDocument command) {
        require(command);
        IdentityDocument document =
                new IdentityDocument(records.unmerged(person).id(), command, vault, clock.instant());
        records.add(document);
        auditTrail.changed("add-identity-document", "person", person);
        return document.id();
    }

    /** @throws StaleVersion if somebody else saved it meanwhile */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public void change(DocumentId id, int version, NewDocument command) {
        require(command);
        current(id, version).become(command, vault);
        auditTrail.changed("change-identity-document", DOCUMENT, id);
    }

    /** @throws StaleVersion if somebody else saved it meanwhile */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public void remove(DocumentId id, int version) {
        records.remove(current(id, version));
        auditTrail.changed("remove-identity-document", DOCUMENT, id);
    }

    private IdentityDocument current(DocumentId id, int version) {
        IdentityDocument document = records.document(id).orElseThrow(NotFound::new);
        if (document.version() != version) {
            throw new StaleVersion();
        }
        return document;
    }

    private static void require(NewDocument command) {
        InvalidInput.Collector problems = new InvalidInput.Collector();
        command.check(problems);
        problems.throwIfAny();
    }
}
