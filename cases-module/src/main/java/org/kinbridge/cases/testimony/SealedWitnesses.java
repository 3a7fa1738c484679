package org.kinbridge.cases.testimony;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.crypto.Vault;

/** Opens the real names of a case for the scanner. */
@ApplicationScoped
class SealedWitnesses implements NamesBehindPseudonyms {

    private final TestimonyRecords records;
    private final Vault vault;
    private final AuditTrail auditTrail;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected SealedWitnesses() {
        this.records = null;
        this.vault = null;
        this.auditTrail = null;
    }

    @Inject
    SealedWitnesses(TestimonyRecords records, Vault vault, AuditTrail auditTrail) {
        this.records = records;
        this.vault = vault;
        this.auditTrail = auditTrail;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public List<String> ofCase(CaseId id) {
        List<Testimony> hidden =
                records.ofCase(id).stream().filter(Testimony::realNameKept).toList();
        hidden.forEach(
                testimony -> auditTrail.read("scan-against-witness-name", Testimonies.TESTIMONY, testimony.id()));
        return hidden.stream().map(testimony -> testimony.realName(vault)).toList();
    }
}
