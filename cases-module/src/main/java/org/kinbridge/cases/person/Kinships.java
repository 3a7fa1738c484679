package org.kinbridge.cases.person;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.problem.StaleVersion;
import org.kinbridge.core.security.Role;

/** Statements of kinship: read with their story, verified, withdrawn. {@link Persons#relate} makes them. */
@Boundary
public class Kinships {

    private static final int LONGEST = 500;

    private final PersonRecords records;
    private final AuditTrail auditTrail;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Kinships() {
        this.records = null;
        this.auditTrail = null;
        this.clock = null;
    }

    @Inject
    Kinships(PersonRecords records, AuditTrail auditTrail, Clock clock) {
        this.records = records;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    /** All statements about two of these persons, the withdrawn ones too, in the order in which they were made. */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public List<StatedKinship> among(Collection<PersonId> persons) {
        Map<PersonId, Sex> sexes = records.persons(persons).stream().collect(Collectors.toMap(Person::id, Person::sex));
        return records.allKinships(persons).stream()
                .map(statement -> statement.story(
                        sexes.getOrDefault(statement.person(), Sex.UNKNOWN),
                        sexes.getOrDefault(statement.relative(), Sex.UNKNOWN)))
                .toList();
    }

    /**
     * Writes down that somebody has checked a statement.
     *
     * @param how by what it was checked; not blank
     * @throws InvalidInput naming {@code how}
     * @throws Refused if the statement was withdrawn
     * @throws StaleVersion if somebody else changed it meanwhile
     */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public void verify(KinshipId id, int version, String how) {
        require(how, "how", "family.error.how");
        current(id, version).verify(how.strip());
        auditTrail.changed("verify-kinship", "kinship", id);
    }

    /**
     * Withdraws a statement; it stays to be read.
     *
     * @param why why it does not stand any more; not blank
     * @throws InvalidInput naming {@code why}
     * @throws Refused if it was withdrawn already
     * @throws StaleVersion if somebody else changed it meanwhile
     */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public void withdraw(KinshipId id, int version, String why) {
        require(why, "why", "family.error.why");
        current(id, version).withdraw(why.strip(), clock.instant());
        auditTrail.changed("withdraw-kinship", "kinship", id);
    }

    private KinshipStatement current(KinshipId id, int version) {
        KinshipStatement statement = records.kinship(id);
        if (!statement.stands()) {
            throw new Refused("family.error.withdrawn");
        }
        if (statement.version() != version) {
            throw new StaleVersion();
        }
        return statement;
    }

    private static void require(String words, String field, String missing) {
        new InvalidInput.Collector()
                .rejectIf(words.isBlank(), field, missing)
                .rejectIf(words.length() > LONGEST, field, "person.error.longContact", LONGEST)
                .throwIfAny();
    }
}
