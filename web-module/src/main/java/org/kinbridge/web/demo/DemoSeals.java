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
import org.kinbridge.cases.tracing.TakeStep;
import org.kinbridge.cases.tracing.TracingRequestView;
import org.kinbridge.cases.tracing.TracingRequests;
import org.kinbridge.cases.tracing.TracingState;
import org.kinbridge.cases.whereabouts.Answer;
import org.kinbridge.cases.whereabouts.Certainty;
import org.kinbridge.cases.whereabouts.ChannelControl;
import org.kinbridge.cases.whereabouts.NewReport;
import org.kinbridge.cases.whereabouts.Seals;
import org.kinbridge.cases.whereabouts.SoughtDecision;
import org.kinbridge.cases.whereabouts.SoughtInCase;
import org.kinbridge.cases.whereabouts.WhereaboutsReports;
import org.kinbridge.core.text.Language;

/** An invented family whose brother was found and wants no more told than that he is alive; it lies under a seal. */
@ApplicationScoped
class DemoSeals {

    private final CaseFiles caseFiles;
    private final TracingRequests requests;
    private final WhereaboutsReports reports;
    private final Seals seals;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected DemoSeals() {
        this.caseFiles = null;
        this.requests = null;
        this.reports = null;
        this.seals = null;
    }

    @Inject
    DemoSeals(CaseFiles caseFiles, TracingRequests requests, WhereaboutsReports reports, Seals seals) {
        this.caseFiles = caseFiles;
        this.requests = requests;
        this.reports = reports;
        this.seals = seals;
    }

    /** Enters a report and asks for the seal to be opened: a second person can confirm for half an hour. */
    CaseId load() {
        CaseId family = caseFiles.open(new OpenCase(
                UUID.randomUUID(),
                named(Sex.FEMALE, "Sevda Orhanli"),
                List.of(),
                List.of(new NewSought(named(Sex.MALE, "Elvin Orhanli"), Kinship.SISTER, List.of()))));
        take(family, TracingState.SAFETY_CHECK);
        take(family, TracingState.OPEN);
        SoughtInCase elvin =
                new SoughtInCase(family, requests.ofCase(family).get(0).id());
        reports.enter(elvin, report());
        seals.ask(elvin, "To prepare what may be said to his sister, who comes on Thursday.");
        return family;
    }

    private static NewReport report() {
        Answer answer = new Answer(
                SoughtDecision.ALIVE_ONLY,
                true,
                "A talk with the nurse, alone",
                ChannelControl.NOBODY,
                "Tell her that I live. Not where, and not from what.");
        return new NewReport(
                Certainty.LOCATED,
                "Kharan",
                "the northern valleys",
                false,
                "",
                "A nurse of the clinic recognised him from a photograph and spoke with him.",
                "spring 2024",
                Language.EN,
                "a nurse whom we have known for years",
                answer);
    }

    private void take(CaseId family, TracingState target) {
        TracingRequestView request = requests.ofCase(family).get(0);
        requests.take(new TakeStep(request.id(), request.version(), target, null));
    }

    private static NewPerson named(Sex sex, String name) {
        return new NewPerson(sex, List.of(NewName.of(NameKind.FULL, name)));
    }
}
