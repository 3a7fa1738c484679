package org.kinbridge.web.cases.whereabouts;

import jakarta.faces.model.SelectItem;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import org.kinbridge.cases.file.CaseView;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.tracing.TracingRequestId;
import org.kinbridge.cases.whereabouts.SoughtInCase;
import org.kinbridge.core.problem.InvalidInput;

/** The sought persons of one case, by their tracing requests. */
class SoughtPeople implements Serializable {

    private static final long serialVersionUID = 1L;

    private final CaseId file;
    private final String reference;
    private final LinkedHashMap<String, String> names = new LinkedHashMap<>();

    SoughtPeople(CaseView view) {
        this.file = view.id();
        this.reference = view.reference().toString();
        view.sought()
                .forEach(sought -> names.put(
                        sought.request().id().toString(), sought.person().name()));
    }

    String reference() {
        return reference;
    }

    List<SelectItem> items() {
        return names.entrySet().stream()
                .map(entry -> new SelectItem(entry.getKey(), entry.getValue()))
                .toList();
    }

    String name(String request) {
        return names.getOrDefault(request, "");
    }

    /** Only somebody who is sought in this case. @throws InvalidInput naming {@code sought} */
    SoughtInCase chosen(String request) {
        return names.keySet().stream()
                .filter(known -> known.equals(request))
                .map(known -> new SoughtInCase(file, TracingRequestId.of(known)))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("sought", "whereabouts.error.sought"));
    }
}
