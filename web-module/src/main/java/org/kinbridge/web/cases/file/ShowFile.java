package org.kinbridge.web.cases.file;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.fact.FactId;
import org.kinbridge.cases.fact.FactView;
import org.kinbridge.cases.file.CaseFiles;
import org.kinbridge.cases.file.CaseView;
import org.kinbridge.cases.file.EnquirerView;
import org.kinbridge.cases.person.ContactPointView;
import org.kinbridge.cases.person.ContactPoints;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.person.PersonView;
import org.kinbridge.cases.testimony.Statements;
import org.kinbridge.cases.tracing.DuplicateRequest;
import org.kinbridge.cases.tracing.TracingRequests;
import org.kinbridge.cases.tracing.TracingState;
import org.kinbridge.web.cases.CaseAddress;
import org.kinbridge.web.cases.StaffNames;
import org.kinbridge.web.layout.Interface;
import org.kinbridge.web.support.DateEcho;
import org.kinbridge.web.support.Problems;
import org.kinbridge.web.support.Words;
import org.omnifaces.util.Faces;

/** The page of one case: the family, whom they look for, what is known. */
@Named
@ViewScoped
public class ShowFile implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CaseFiles cases;

    @Inject
    private ContactPoints contactPoints;

    @Inject
    private TracingRequests tracing;

    @Inject
    private Statements statements;

    @Inject
    private StaffNames staffNames;

    @Inject
    private Interface userInterface;

    @Inject
    private DateEcho dates;

    @Inject
    private Words words;

    @Inject
    private Problems problems;

    private String id = "";
    private int version;
    private String successor = "";
    private boolean handing;
    private final ArrayList<RequestForm> requests = new ArrayList<>();
    private transient @Nullable CaseView view;
    private transient @Nullable Set<FactId> testified;
    private transient @Nullable DisputeWords disputes;
    private transient @Nullable List<String> duplicates;
    private transient @Nullable Map<PersonId, List<ContactPointView>> contacts;

    /** Reads the case; what was on the screen until now is forgotten. */
    public void load() {
        problems.attempt(this::read);
    }

    private void read() {
        CaseView read = cases.view(CaseAddress.idOf(id));
        Map<PersonId, List<ContactPointView>> reached = new HashMap<>();
        read.enquirers()
                .forEach(asking -> reached.put(
                        asking.person().id(), contactPoints.of(asking.person().id())));
        this.view = read;
        this.disputes = null;
        this.contacts = reached;
        this.version = read.version();
        requests.clear();
        read.sought().forEach(sought -> requests.add(new RequestForm(sought)));
    }

    /** Takes a step with a request; then shows the case as it is now. */
    public void take(RequestForm form, TracingState target) {
        boolean taken = problems.attempt(() -> tracing.take(form.command(target)));
        if (taken) {
            problems.done("tracing.done", form.getName(), words.constant("tracing.state", target));
            CaseAddress.show(id);
        } else {
            load();
        }
    }

    /** Hands the case to the person chosen; then shows the case as it is now. */
    public void handOver() {
        handing = true;
        boolean done =
                problems.attempt(() -> cases.handOver(CaseAddress.idOf(id), version, staffNames.idOf(successor)));
        if (done) {
            problems.done("case.done.handedOver");
            CaseAddress.show(id);
        } else {
            load();
        }
    }

    /** Whether the form for handing over was used, and stays open with what is wrong. */
    public boolean isHanding() {
        return handing;
    }

    /** Who else may be in charge of a case. */
    public List<SelectItem> getSuccessors() {
        CaseView shown = getView();
        return staffNames.ofCases().entrySet().stream()
                .filter(entry -> shown == null || !entry.getKey().equals(shown.caseworker()))
                .map(entry -> new SelectItem(entry.getKey().toString(), entry.getValue()))
                .toList();
    }

    public @Nullable CaseView getView() {
        if (view == null && !id.isEmpty() && Faces.isPostback()) {
            load();
        }
        return view;
    }

    public String getCaseworker() {
        CaseView shown = getView();
        return shown == null ? "" : staffNames.of(shown.caseworker());
    }

    public List<RequestForm> getRequests() {
        return requests;
    }

    /** Requests that were closed as duplicates of another one, each in words. */
    public List<String> getDuplicates() {
        CaseView shown = getView();
        if (shown == null) {
            return List.of();
        }
        if (duplicates == null) {
            duplicates = tracing.duplicates(shown.id()).stream()
                    .map(DuplicateRequest::request)
                    .map(request -> words.of("tracing.duplicate", name(request.sought()), dates.day(request.since())))
                    .toList();
        }
        return duplicates;
    }

    public List<EnquirerView> getEnquirers() {
        CaseView shown = getView();
        return shown == null ? List.of() : shown.enquirers();
    }

    /** How to reach an enquirer; shown here and nowhere else. */
    public List<ContactPointView> contacts(PersonId person) {
        return contacts == null ? List.of() : contacts.getOrDefault(person, List.of());
    }

    /** Whether the fact was made of what a witness said. */
    public boolean testified(FactView fact) {
        CaseView shown = getView();
        if (testified == null && shown != null) {
            testified = statements.origins(shown.id()).keySet();
        }
        return testified != null && testified.contains(fact.id());
    }

    public String name(PersonId person) {
        CaseView shown = getView();
        if (shown == null) {
            return "";
        }
        return Stream.concat(
                        shown.enquirers().stream().map(EnquirerView::person),
                        shown.sought().stream().map(sought -> sought.person()))
                .filter(known -> known.id().equals(person))
                .map(PersonView::name)
                .findFirst()
                .orElse("");
    }

    public List<FactView> getStanding() {
        CaseView shown = getView();
        return shown == null
                ? List.of()
                : shown.facts().stream().filter(FactView::stands).toList();
    }

    public List<FactView> getSuperseded() {
        CaseView shown = getView();
        return shown == null
                ? List.of()
                : shown.facts().stream().filter(fact -> !fact.stands()).toList();
    }

    /** The standing facts that contradict this one, each in words with its source. */
    public List<String> disputes(FactId fact) {
        DisputeWords known = disputeWords();
        return known == null ? List.of() : known.of(fact);
    }

    private @Nullable DisputeWords disputeWords() {
        CaseView shown = getView();
        if (disputes == null && shown != null) {
            disputes = new DisputeWords(shown.facts(), words);
        }
        return disputes;
    }

    /** The facts with a date as bands; null if none has one. */
    public @Nullable Timeline getTimeline() {
        CaseView shown = getView();
        DisputeWords known = disputeWords();
        return shown == null || known == null
                ? null
                : new TimelineDrawing(dates, words, known, userInterface.isRightToLeft()).draw(shown);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getSuccessor() {
        return successor;
    }

    public void setSuccessor(@Nullable String successor) {
        this.successor = Objects.requireNonNullElse(successor, "");
    }
}
