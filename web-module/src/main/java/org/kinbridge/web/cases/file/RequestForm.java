package org.kinbridge.web.cases.file;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.file.SoughtView;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.tracing.ClosureReason;
import org.kinbridge.cases.tracing.TakeStep;
import org.kinbridge.cases.tracing.TracingRequestId;
import org.kinbridge.cases.tracing.TracingRequestView;
import org.kinbridge.cases.tracing.TracingState;
import org.kinbridge.cases.tracing.TracingStep;

/** One tracing request as it was on the screen, with the steps that were offered. */
public class RequestForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** A step that cannot be taken now. */
    public record NotNow(TracingState target, String why) implements Serializable {}

    private final TracingRequestId id;
    private final int version;
    private final PersonId person;
    private final String name;
    private final String father;
    private final TracingState state;
    private final Instant since;
    private final @Nullable ClosureReason ended;
    private final ArrayList<TracingState> steps = new ArrayList<>();
    private final ArrayList<TracingState> endings = new ArrayList<>();
    private final ArrayList<NotNow> notNow = new ArrayList<>();
    private @Nullable ClosureReason reason;

    RequestForm(SoughtView sought) {
        TracingRequestView request = sought.request();
        this.id = request.id();
        this.version = request.version();
        this.person = sought.person().id();
        this.name = sought.person().name();
        this.father = sought.person().father();
        this.state = request.state();
        this.since = request.since();
        this.ended = request.reason();
        request.steps().forEach(this::offer);
    }

    private void offer(TracingStep step) {
        if (!step.possible()) {
            notNow.add(new NotNow(step.target(), step.hindrance()));
        } else if (step.target().needsReason()) {
            endings.add(step.target());
        } else {
            steps.add(step.target());
        }
    }

    TakeStep command(TracingState target) {
        return new TakeStep(id, version, target, target.needsReason() ? reason : null);
    }

    public PersonId getPerson() {
        return person;
    }

    public String getName() {
        return name;
    }

    public String getFather() {
        return father;
    }

    public TracingState getState() {
        return state;
    }

    public Instant getSince() {
        return since;
    }

    public @Nullable ClosureReason getEnded() {
        return ended;
    }

    /** Steps that need nothing but the decision. */
    public List<TracingState> getSteps() {
        return steps;
    }

    /** Steps that end the request and need a reason. */
    public List<TracingState> getEndings() {
        return endings;
    }

    public List<NotNow> getNotNow() {
        return notNow;
    }

    public @Nullable ClosureReason getReason() {
        return reason;
    }

    public void setReason(@Nullable ClosureReason reason) {
        this.reason = reason;
    }
}
