package org.kinbridge.cases.appeal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.kinbridge.cases.consent.Recipient;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.problem.StaleVersion;

/** An organisation that appeals are written to, with its rules and where they are written. */
@Entity
@Table(schema = "cases", name = "body")
class Body {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(nullable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private BodyKind kind;

    @Column(nullable = false)
    private String address;

    @Column(nullable = false)
    private String languages;

    @Column(name = "of_state_concerned", nullable = false)
    private boolean ofStateConcerned;

    @Column(nullable = false)
    private String rules;

    @Column(name = "rules_source", nullable = false)
    private String rulesSource;

    @Column(name = "rules_checked_on", nullable = false)
    private LocalDate rulesCheckedOn;

    @Column(name = "reply_days", nullable = false)
    private int replyDays;

    @SuppressWarnings("NullAway") // for Hibernate
    protected Body() {}

    Body(BodyEntry entry, LocalDate checkedOn) {
        this.id = UUID.randomUUID();
        write(entry, checkedOn);
    }

    void change(int versionSeen, BodyEntry entry, LocalDate checkedOn) {
        if (version != versionSeen) {
            throw new StaleVersion();
        }
        write(entry, checkedOn);
    }

    private void write(BodyEntry entry, LocalDate checkedOn) {
        this.name = entry.name();
        this.kind = entry.kind();
        this.address = entry.address();
        this.languages = entry.languages();
        this.ofStateConcerned = entry.ofStateConcerned();
        this.rules = entry.rules();
        this.rulesSource = entry.rulesSource();
        this.rulesCheckedOn = checkedOn;
        this.replyDays = entry.replyDays();
    }

    /**
     * Rule 4: sharing with a security service or with the authorities of the State concerned is denied by default. It
     * would need the consent of each adult named and two approvers; as long as those cannot be recorded, it is denied.
     */
    void refuseIfDeniedByDefault() {
        if (kind.deniedByDefault() || ofStateConcerned) {
            throw new Refused("appeals.refused.authority");
        }
    }

    /** By when a reply to something sent on a day is due. */
    LocalDate due(LocalDate sentOn) {
        return sentOn.plusDays(replyDays);
    }

    BodyId id() {
        return new BodyId(id);
    }

    Recipient recipient() {
        return kind.recipient();
    }

    String name() {
        return name;
    }

    /** Name and address, as they stand on top of a letter. */
    String addressee() {
        return address.isEmpty() ? name : name + "\n" + address;
    }

    BodyView view() {
        return new BodyView(
                id(),
                version,
                new BodyEntry(
                        name,
                        kind,
                        address,
                        languages,
                        ofStateConcerned,
                        rules,
                        rulesSource,
                        rulesCheckedOn,
                        replyDays));
    }
}
