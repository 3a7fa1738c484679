package org.kinbridge.web.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.kinbridge.cases.file.CaseFiles;
import org.kinbridge.cases.file.NewSought;
import org.kinbridge.cases.file.OpenCase;
import org.kinbridge.cases.person.Kinship;
import org.kinbridge.cases.person.NameKind;
import org.kinbridge.cases.person.NewName;
import org.kinbridge.cases.person.NewPerson;
import org.kinbridge.cases.person.Sex;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.retention.Erasures;
import org.kinbridge.cases.retention.Ground;

/** A case that was opened twice: the coordinator has asked for its erasure, and somebody else has to confirm it. */
@ApplicationScoped
class DemoErasure {

    private final CaseFiles cases;
    private final Erasures erasures;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected DemoErasure() {
        this.cases = null;
        this.erasures = null;
    }

    @Inject
    DemoErasure(CaseFiles cases, Erasures erasures) {
        this.cases = cases;
        this.erasures = erasures;
    }

    /** Opens the case, as a caseworker. */
    CaseId open() {
        return cases.open(new OpenCase(
                UUID.randomUUID(),
                new NewPerson(Sex.FEMALE, List.of(NewName.of(NameKind.FULL, "Mirela Kodraj"))),
                List.of(),
                List.of(new NewSought(
                        new NewPerson(Sex.MALE, List.of(NewName.of(NameKind.FULL, "Agron Kodraj"))),
                        Kinship.SISTER,
                        List.of()))));
    }

    /** Asks for its erasure, as a coordinator. */
    void ask(CaseId id) {
        erasures.ask(id, Ground.OPENED_BY_MISTAKE);
    }
}
