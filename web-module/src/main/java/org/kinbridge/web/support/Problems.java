package org.kinbridge.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.Problem;

/**
 * Shows problems on the page: beside the field they belong to, and in the summary on top. A field is found by its
 * attribute {@code field}, which the tags set; one in a repeated row is found by the name that it has in that row.
 */
@Named("problems")
@RequestScoped
public class Problems {

    /** One line of the summary; {@code fieldId} is the client id to jump to, or empty. */
    public record Line(String fieldId, String text) {}

    private final Words words;
    private final Notices notices;
    private final List<Line> done = new ArrayList<>();
    private boolean saidHere;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Problems() {
        this.words = null;
        this.notices = null;
    }

    @Inject
    Problems(Words words, Notices notices) {
        this.words = words;
        this.notices = notices;
    }

    /** Runs a use case; a problem is shown and nothing else happens. Returns whether it went well. */
    public boolean attempt(Runnable useCase) {
        try {
            useCase.run();
            return true;
        } catch (Problem problem) {
            show(problem);
            return false;
        }
    }

    public void show(Problem problem) {
        if (problem instanceof InvalidInput invalid && !invalid.errors().isEmpty()) {
            Map<String, String> ids = clientIds();
            invalid.errors()
                    .forEach(error -> add(
                            ids.get(error.field()),
                            FacesMessage.SEVERITY_ERROR,
                            words.of(error.messageKey(), error.arguments())));
        } else {
            add(null, FacesMessage.SEVERITY_ERROR, words.of(problem));
        }
        FacesContext.getCurrentInstance().validationFailed();
    }

    /** Says that something was done, on the next page that this person sees. */
    public void done(String key, Object... arguments) {
        notices.add(words.of(key, arguments));
        saidHere = true;
    }

    /** What went wrong, for the summary on top. */
    public List<Line> getErrors() {
        FacesContext context = FacesContext.getCurrentInstance();
        List<Line> lines = new ArrayList<>();
        Iterator<String> ids = context.getClientIdsWithMessages();
        while (ids.hasNext()) {
            String id = ids.next();
            context.getMessageList(id).forEach(message -> lines.add(line(id, message)));
        }
        return lines;
    }

    /** What was done. */
    public List<Line> getNotices() {
        if (shownNow()) {
            notices.take().forEach(text -> done.add(new Line("", text)));
        }
        return done;
    }

    /**
     * Faces asks what is rendered in every phase, and in the partial update of a page that is being left: what is taken
     * there is seen by nobody.
     */
    private boolean shownNow() {
        FacesContext context = FacesContext.getCurrentInstance();
        boolean whole = !context.getPartialViewContext().isPartialRequest();
        return context.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE && (whole || saidHere);
    }

    private static Line line(@Nullable String id, FacesMessage message) {
        return new Line(id == null ? "" : id, message.getSummary());
    }

    private static void add(@Nullable String clientId, FacesMessage.Severity severity, String text) {
        FacesContext.getCurrentInstance().addMessage(clientId, new FacesMessage(severity, text, text));
    }

    private static Map<String, String> clientIds() {
        FacesContext context = FacesContext.getCurrentInstance();
        Map<String, String> ids = new HashMap<>();
        context.getViewRoot().visitTree(VisitContext.createVisitContext(context), (visit, component) -> {
            remember(ids, context, component);
            return VisitResult.ACCEPT;
        });
        return ids;
    }

    private static void remember(Map<String, String> ids, FacesContext context, UIComponent component) {
        Object field = component instanceof UIInput ? component.getAttributes().get("field") : null;
        if (field != null) {
            ids.putIfAbsent(field.toString(), component.getClientId(context));
        }
    }
}
