package org.kinbridge.cases.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.envers.Audited;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.StaleVersion;

/** How the association works with families; there is one row. */
@Entity
@Audited
@Table(schema = "cases", name = "casework")
class Casework {

    static final int ONLY = 1;

    @Id
    private int id;

    @Version
    private int version;

    @Column(name = "silence_days", nullable = false)
    private int silenceDays;

    protected Casework() {}

    void change(int versionSeen, int days) {
        if (days < CaseworkView.SHORTEST || days > CaseworkView.LONGEST) {
            throw new InvalidInput(
                    "silenceDays", "contacts.error.silenceDays", CaseworkView.SHORTEST, CaseworkView.LONGEST);
        }
        if (version != versionSeen) {
            throw new StaleVersion();
        }
        this.silenceDays = days;
    }

    CaseworkView view() {
        return new CaseworkView(version, silenceDays);
    }
}
