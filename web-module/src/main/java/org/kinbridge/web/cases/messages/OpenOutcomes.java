package org.kinbridge.web.cases.messages;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.message.MessageOutcomes;
import org.kinbridge.cases.message.NewOutcome;
import org.kinbridge.cases.message.OutcomeKind;
import org.kinbridge.cases.message.OutcomeView;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.web.appeals.Days;
import org.kinbridge.web.support.Problems;
import org.kinbridge.web.support.Words;

/** What came of one message: opened by the caseworker in charge on purpose, and added to. */
@Named
@ViewScoped
public class OpenOutcomes implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MessageOutcomes outcomes;

    @Inject
    private Days days;

    @Inject
    private Words words;

    @Inject
    private Problems problems;

    private boolean open;
    private @Nullable OutcomeKind kind;
    private String on = "";
    private String said = "";
    private boolean freely;
    private transient @Nullable List<OutcomeView> rows;

    /** Opens what came; the opening is written down. */
    public void open(String id) {
        problems.attempt(() -> {
            rows = outcomes.open(MessageAddress.idOf(id));
            open = true;
            on = days.today();
        });
    }

    public void record(String id) {
        boolean done = problems.attempt(() -> {
            try {
                outcomes.record(MessageAddress.idOf(id), command());
            } catch (InvalidInput invalid) {
                throw besideItsField(invalid);
            }
        });
        if (done) {
            problems.done("messages.done.outcome");
            kind = null;
            said = "";
            freely = false;
        }
        rows = null;
        open(id);
    }

    /** The page has another field of the name {@code on}. */
    private static InvalidInput besideItsField(InvalidInput invalid) {
        return new InvalidInput(invalid.errors().stream()
                .map(error -> error.field().equals("on")
                        ? new InvalidInput.FieldError("outcomeOn", error.messageKey(), error.arguments())
                        : error)
                .toList());
    }

    private NewOutcome command() {
        return new NewOutcome(
                Objects.requireNonNullElse(kind, OutcomeKind.DELIVERED), days.read(on, "outcomeOn"), said, freely);
    }

    public boolean isOpen() {
        return open;
    }

    public List<OutcomeView> getRows() {
        return rows == null ? List.of() : rows;
    }

    public List<SelectItem> getKinds() {
        return Arrays.stream(OutcomeKind.values())
                .map(one -> new SelectItem(one, words.constant("messages.outcome", one)))
                .toList();
    }

    public @Nullable OutcomeKind getKind() {
        return kind;
    }

    public void setKind(@Nullable OutcomeKind kind) {
        this.kind = kind;
    }

    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = on;
    }

    public String getSaid() {
        return said;
    }

    public void setSaid(String said) {
        this.said = said;
    }

    public boolean isFreely() {
        return freely;
    }

    public void setFreely(boolean freely) {
        this.freely = freely;
    }
}
