package org.kinbridge.web.cases.messages;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.message.FamilyMessages;
import org.kinbridge.cases.message.MessageId;
import org.kinbridge.cases.message.MessagesView;
import org.kinbridge.cases.message.NewMessage;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.tracing.TracingRequestId;
import org.kinbridge.web.cases.CaseAddress;
import org.kinbridge.web.support.Problems;

/** Takes down a message of the family to somebody they look for. */
@Named
@ViewScoped
public class WriteMessage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FamilyMessages messages;

    @Inject
    private Problems problems;

    private String file = "";
    private String from = "";
    private String about = "";
    private String text = "";
    private final ArrayList<SelectItem> people = new ArrayList<>();
    private final ArrayList<SelectItem> sought = new ArrayList<>();

    public void load() {
        problems.attempt(() -> {
            MessagesView view = messages.ofCase(CaseAddress.idOf(file));
            view.circle()
                    .asking()
                    .forEach(member -> people.add(new SelectItem(member.person().toString(), member.name())));
            view.sought()
                    .forEach((request, person) -> sought.add(
                            new SelectItem(request.toString(), view.circle().name(person))));
        });
    }

    public void write() {
        problems.attempt(() -> {
            MessageId id = messages.write(CaseAddress.idOf(file), command());
            problems.done("messages.done.written");
            MessageAddress.show(file, id);
        });
    }

    private NewMessage command() {
        return new NewMessage(
                from.isEmpty() ? null : new PersonId(UUID.fromString(from)),
                about.isEmpty() ? null : TracingRequestId.of(about),
                text);
    }

    public List<SelectItem> getPeople() {
        return people;
    }

    public List<SelectItem> getSought() {
        return sought;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = Objects.requireNonNullElse(from, "");
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(@Nullable String about) {
        this.about = Objects.requireNonNullElse(about, "");
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getFile() {
        return file;
    }

    public void setFile(String file) {
        this.file = file;
    }
}
