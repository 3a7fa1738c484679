package org.kinbridge.web.cases.whereabouts;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.whereabouts.Corroboration;
import org.kinbridge.cases.whereabouts.Dismissal;
import org.kinbridge.cases.whereabouts.Teller;
import org.kinbridge.cases.whereabouts.Telling;
import org.kinbridge.core.problem.Refused;

/** What is typed on the way from a reported death to the telling of it. */
public class TellingForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String first = "";
    private String second = "";
    private String why = "";
    private String dismissal = "";
    private String teller = "";
    private String plan = "";
    private String toldWhen = "";
    private String toldHow = "";
    private String whoStays = "";
    private String nextContact = "";

    Corroboration corroboration() {
        return new Corroboration(id(first), id(second), why);
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            throw new Refused("whereabouts.error.twoReports");
        }
    }

    Dismissal dismissed() {
        return new Dismissal(dismissal);
    }

    Teller named() {
        return new Teller(teller, plan);
    }

    /** The teller's name is filled in by the boundary. */
    Telling told() {
        return new Telling("", toldWhen, toldHow, whoStays, nextContact);
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }

    public String getFirst() {
        return first;
    }

    public void setFirst(@Nullable String first) {
        this.first = text(first);
    }

    public String getSecond() {
        return second;
    }

    public void setSecond(@Nullable String second) {
        this.second = text(second);
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = text(why);
    }

    public String getDismissal() {
        return dismissal;
    }

    public void setDismissal(@Nullable String dismissal) {
        this.dismissal = text(dismissal);
    }

    public String getTeller() {
        return teller;
    }

    public void setTeller(@Nullable String teller) {
        this.teller = text(teller);
    }

    public String getPlan() {
        return plan;
    }

    public void setPlan(@Nullable String plan) {
        this.plan = text(plan);
    }

    public String getToldWhen() {
        return toldWhen;
    }

    public void setToldWhen(@Nullable String toldWhen) {
        this.toldWhen = text(toldWhen);
    }

    public String getToldHow() {
        return toldHow;
    }

    public void setToldHow(@Nullable String toldHow) {
        this.toldHow = text(toldHow);
    }

    public String getWhoStays() {
        return whoStays;
    }

    public void setWhoStays(@Nullable String whoStays) {
        this.whoStays = text(whoStays);
    }

    public String getNextContact() {
        return nextContact;
    }

    public void setNextContact(@Nullable String nextContact) {
        this.nextContact = text(nextContact);
    }
}
