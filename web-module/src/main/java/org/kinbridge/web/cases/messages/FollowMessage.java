package org.kinbridge.web.cases.messages;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.appeal.Bodies;
import org.kinbridge.cases.message.FamilyMessages;
import org.kinbridge.cases.message.HandingWay;
import org.kinbridge.cases.message.MessageId;
import org.kinbridge.cases.message.MessageView;
import org.kinbridge.cases.message.MessagesView;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.security.AccountId;
import org.kinbridge.web.appeals.Days;
import org.kinbridge.web.cases.CaseAddress;
import org.kinbridge.web.cases.StaffNames;
import org.kinbridge.web.support.Problems;
import org.kinbridge.web.support.Words;
import org.omnifaces.util.Faces;

/** One family message: what it says, and the next step up to the handing over. */
@Named
@ViewScoped
public class FollowMessage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FamilyMessages messages;

    @Inject
    private Bodies bodies;

    @Inject
    private StaffNames staffNames;

    @Inject
    private Days days;

    @Inject
    private Words words;

    @Inject
    private Problems problems;

    private String file = "";
    private String id = "";
    private boolean tried;
    private final StepForm form = new StepForm();
    private transient @Nullable MessagesView all;
    private transient @Nullable MessageView view;

    public void load() {
        problems.attempt(() -> {
            read();
            if (view != null) {
                form.start(view, words, days.today());
            }
        });
    }

    private void read() {
        MessagesView read = messages.ofCase(CaseAddress.idOf(file));
        all = read;
        view = read.messages().stream()
                .filter(message -> message.id().equals(messageId()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    public void pass() {
        step("messages.done.read", () -> messages.passReading(messageId(), form.version(), form.confirmed()));
    }

    public void rewrite() {
        step("messages.done.rewritten", () -> messages.rewrite(messageId(), form.version(), form.getText()));
    }

    public void giveBack() {
        step("messages.done.returned", () -> messages.giveBack(messageId(), form.version(), form.getWhy()));
    }

    public void withdraw() {
        step("messages.done.withdrawn", () -> {
            try {
                messages.withdraw(messageId(), form.version(), form.getWithdrawnWhy());
            } catch (InvalidInput noReason) {
                InvalidInput.FieldError error = noReason.errors().get(0);
                throw new InvalidInput(
                        "withdrawnWhy", error.messageKey(), error.arguments().toArray());
            }
        });
    }

    public void handOver() {
        step("messages.done.handed", () -> messages.handOver(form.handOver(messageId(), days)));
    }

    private void step(String done, Runnable useCase) {
        tried = true;
        if (problems.attempt(useCase)) {
            problems.done(done);
            MessageAddress.show(file, messageId());
        }
    }

    private MessageId messageId() {
        return MessageAddress.idOf(id);
    }

    public @Nullable MessageView getView() {
        if (view == null && !id.isEmpty() && Faces.isPostback()) {
            problems.attempt(this::read);
        }
        return view;
    }

    public @Nullable MessagesView getAll() {
        getView();
        return all;
    }

    /** Whether a step came back with a problem: then its form stays open. */
    public boolean isTried() {
        return tried;
    }

    public String staff(AccountId account) {
        return staffNames.of(account);
    }

    /** Name of the body that took it; empty for a contact. */
    public String getTaker() {
        MessageView shown = getView();
        MessageView.Handed handed = shown == null ? null : shown.handed();
        return handed == null || handed.body() == null
                ? ""
                : bodies.get(handed.body()).name();
    }

    public List<SelectItem> getBodies() {
        return bodies.list().stream()
                .map(body -> new SelectItem(body.id().toString(), body.name()))
                .toList();
    }

    public List<SelectItem> getHandingWays() {
        return Arrays.stream(HandingWay.values())
                .map(way -> new SelectItem(way, words.constant("messages.handing", way)))
                .toList();
    }

    public StepForm getForm() {
        return form;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getFile() {
        return file;
    }

    public void setFile(String file) {
        this.file = file;
    }
}
