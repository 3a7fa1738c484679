package org.kinbridge.cases.testimony;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.kinbridge.core.crypto.Vault;
import org.kinbridge.core.security.AccountId;

/** The columns of the taking back of a testimony. */
@Embeddable
class Withdrawal {

    @Column(name = "withdrawn_on")
    private LocalDate on;

    @Column(name = "withdrawn_at")
    private Instant at;

    @Column(name = "withdrawn_by")
    private UUID by;

    @Column(name = "sealed_withdrawal")
    private byte[] words;

    @SuppressWarnings("NullAway") // for Hibernate
    protected Withdrawal() {}

    /** @param words sealed */
    Withdrawal(LocalDate on, AccountId by, Instant at, byte[] words) {
        this.on = on;
        this.by = by.value();
        this.at = at;
        this.words = words.clone();
    }

    /** @param readable whether the reader may see what the witness said to it */
    WithdrawalView view(Testimony testimony, boolean readable, Vault vault) {
        String said = readable ? vault.openText(testimony.caseId().key(), testimony.placeOf("withdrawal"), words) : "";
        return new WithdrawalView(on, new AccountId(by), at, said);
    }
}
