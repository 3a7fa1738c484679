package org.kinbridge.newsletter.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import org.kinbridge.core.security.AccountId;
import org.kinbridge.newsletter.post.EmailAddress;

/** Whether somebody wants to hear of hand-overs by mail, and where. */
@Entity
@Table(schema = "newsletter", name = "mail_wish")
class MailWish {

    @Id
    @Column(name = "account_id")
    private UUID account;

    @Version
    private int version;

    @Column(nullable = false)
    private String address = "";

    @Column(nullable = false)
    private boolean wanted;

    @SuppressWarnings("NullAway") // for Hibernate only
    protected MailWish() {}

    MailWish(AccountId account) {
        this.account = account.value();
    }

    void become(String newAddress, boolean nowWanted) {
        this.address = newAddress;
        this.wanted = nowWanted;
    }

    /** Where a mail goes; empty if none is wanted. */
    Optional<EmailAddress> recipient() {
        return wanted ? Optional.of(EmailAddress.of(address)) : Optional.empty();
    }

    MailChoice choice() {
        return new MailChoice(wanted, address);
    }
}
