package org.kinbridge.cases.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.tracing.TracingRequestView;
import org.kinbridge.cases.tracing.TracingRequests;
import org.kinbridge.cases.tracing.TracingState;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.waiting.NameOf;
import org.kinbridge.core.waiting.Waiting;
import org.kinbridge.core.waiting.WaitingWork;

/** Requests that wait for their safety check, or for its outcome, in the cases of which somebody is in charge. */
@ApplicationScoped
class CaseWaiting implements WaitingWork {

    /** More than anybody does in a day. */
    private static final int MOST = 100;

    private final CaseSearch search;
    private final TracingRequests requests;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected CaseWaiting() {
        this.search = null;
        this.requests = null;
    }

    @Inject
    CaseWaiting(CaseSearch search, TracingRequests requests) {
        this.search = search;
        this.requests = requests;
    }

    @Override
    public List<Waiting> waitingFor(Caller.Staff person) {
        if (!person.has(Role.CASEWORKER) && !person.has(Role.COORDINATOR)) {
            return List.of();
        }
        Map<CaseId, CaseFile> files = search.beforeTheSearch(person.account(), MOST).stream()
                .collect(Collectors.toMap(CaseFile::id, Function.identity()));
        List<TracingRequestView> waiting = requests.ofCases(files.keySet()).stream()
                .filter(request ->
                        request.state() == TracingState.INTAKE || request.state() == TracingState.SAFETY_CHECK)
                .toList();
        return waiting.stream()
                .flatMap(request ->
                        Stream.ofNullable(files.get(request.caseId())).map(file -> line(file, request)))
                .toList();
    }

    private static Waiting line(CaseFile file, TracingRequestView request) {
        return new Waiting(
                request.since(),
                "today.case." + request.state().name(),
                List.of(file.reference().toString(), new NameOf(request.sought().value())),
                "/desk/cases/file?id=" + file.id());
    }
}
