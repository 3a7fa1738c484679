package org.kinbridge.web.cases.contact;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.contact.ContactWay;
import org.kinbridge.cases.contact.NewConversation;
import org.kinbridge.cases.contact.NewPromise;
import org.kinbridge.cases.contact.Reach;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.web.appeals.Days;

/** What is typed about one conversation. */
public class ConversationForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String with = "";
    private String on = "";
    private ContactWay way = ContactWay.TELEPHONE;
    private Reach reach = Reach.WE_REACHED;
    private String said = "";
    private String asked = "";
    private final ArrayList<PromiseForm> promises = new ArrayList<>(List.of(new PromiseForm()));

    /** Offers a row for one more promise. */
    public void offerPromise() {
        promises.add(new PromiseForm());
    }

    NewConversation command(Days days) {
        promises.removeIf(PromiseForm::blank);
        List<NewPromise> given = new ArrayList<>();
        for (int i = 0; i < promises.size(); i++) {
            given.add(promises.get(i).command(days, "promises[" + i + "]."));
        }
        return new NewConversation(person(), days.read(on, "on"), way, reach, said, asked, given);
    }

    private @Nullable PersonId person() {
        return with.isEmpty() ? null : new PersonId(UUID.fromString(with));
    }

    public List<PromiseForm> getPromises() {
        return promises;
    }

    public String getWith() {
        return with;
    }

    public void setWith(@Nullable String with) {
        this.with = Objects.requireNonNullElse(with, "");
    }

    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = on;
    }

    public ContactWay getWay() {
        return way;
    }

    public void setWay(@Nullable ContactWay way) {
        this.way = Objects.requireNonNullElse(way, ContactWay.TELEPHONE);
    }

    public Reach getReach() {
        return reach;
    }

    public void setReach(@Nullable Reach reach) {
        this.reach = Objects.requireNonNullElse(reach, Reach.WE_REACHED);
    }

    public String getSaid() {
        return said;
    }

    public void setSaid(String said) {
        this.said = said;
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }
}
