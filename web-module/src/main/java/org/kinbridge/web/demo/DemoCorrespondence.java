package org.kinbridge.web.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kinbridge.cases.appeal.AppealId;
import org.kinbridge.cases.appeal.Appeals;
import org.kinbridge.cases.appeal.ApprovalWay;
import org.kinbridge.cases.appeal.Ask;
import org.kinbridge.cases.appeal.Bodies;
import org.kinbridge.cases.appeal.BodyKind;
import org.kinbridge.cases.appeal.NewAppeal;
import org.kinbridge.cases.appeal.RecordApproval;
import org.kinbridge.cases.clearance.ClearanceId;
import org.kinbridge.cases.clearance.Clearances;
import org.kinbridge.cases.file.CaseFiles;
import org.kinbridge.cases.file.CaseView;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.core.text.Language;

/** An invented letter on its way: approved by the family, not yet sent, and waiting for clearance to be printed. */
@ApplicationScoped
class DemoCorrespondence {

    private final Appeals appeals;
    private final Bodies bodies;
    private final Clearances clearances;
    private final CaseFiles caseFiles;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected DemoCorrespondence() {
        this.appeals = null;
        this.bodies = null;
        this.clearances = null;
        this.caseFiles = null;
        this.clock = null;
    }

    @Inject
    DemoCorrespondence(Appeals appeals, Bodies bodies, Clearances clearances, CaseFiles caseFiles, Clock clock) {
        this.appeals = appeals;
        this.bodies = bodies;
        this.clearances = clearances;
        this.caseFiles = caseFiles;
        this.clock = clock;
    }

    /** A letter to the delegation about everybody who is sought in the case. */
    ClearanceId write(CaseId id) {
        CaseView family = caseFiles.view(id);
        List<UUID> sought =
                family.sought().stream().map(one -> one.request().id().value()).toList();
        NewAppeal wanted = new NewAppeal(
                id.value(),
                bodies.list().stream()
                        .filter(body -> body.entry().kind() == BodyKind.RED_CROSS_OR_CRESCENT)
                        .findFirst()
                        .orElseThrow()
                        .id(),
                sought,
                Set.of(Ask.WHEREABOUTS),
                Language.EN);
        AppealId appeal = appeals.begin(wanted, appeals.propose(wanted).letter());
        appeals.factsChecked(appeal, 1);
        appeals.readBack(appeal, 1);
        appeals.approvedByFamily(
                appeal,
                new RecordApproval(
                        1,
                        family.principal().person().name(),
                        ApprovalWay.READ_BACK_BY_TELEPHONE,
                        Language.EN,
                        LocalDate.now(clock)));
        return clearances.ask(appeal);
    }
}
