package org.kinbridge.web.appeals;

import java.io.Serializable;
import org.kinbridge.cases.appeal.BodyEntry;
import org.kinbridge.cases.appeal.BodyKind;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.text.PersianText;

/** A body as it is typed. */
public class BodyForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name = "";
    private BodyKind kind = BodyKind.RED_CROSS_OR_CRESCENT;
    private String address = "";
    private String languages = "";
    private boolean ofStateConcerned;
    private String rules = "";
    private String rulesSource = "";
    private String rulesCheckedOn = "";
    private String replyDays = "90";

    static BodyForm of(BodyEntry entry, Days days) {
        BodyForm form = new BodyForm();
        form.name = entry.name();
        form.kind = entry.kind();
        form.address = entry.address();
        form.languages = entry.languages();
        form.ofStateConcerned = entry.ofStateConcerned();
        form.rules = entry.rules();
        form.rulesSource = entry.rulesSource();
        form.rulesCheckedOn = days.say(entry.rulesCheckedOn());
        form.replyDays = Integer.toString(entry.replyDays());
        return form;
    }

    /** @throws InvalidInput if the days are no number or the date is none */
    BodyEntry entry(Days days) {
        String digits = PersianText.latinDigits(replyDays.strip());
        if (!digits.matches("[0-9]{1,4}")) {
            throw new InvalidInput("replyDays", "appeals.body.error.replyDays", 3650);
        }
        return new BodyEntry(
                name,
                kind,
                address,
                languages,
                ofStateConcerned,
                rules,
                rulesSource,
                days.read(rulesCheckedOn, "rulesCheckedOn"),
                Integer.parseInt(digits));
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public BodyKind getKind() {
        return kind;
    }

    public void setKind(BodyKind kind) {
        this.kind = kind;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getLanguages() {
        return languages;
    }

    public void setLanguages(String languages) {
        this.languages = languages;
    }

    public boolean isOfStateConcerned() {
        return ofStateConcerned;
    }

    public void setOfStateConcerned(boolean ofStateConcerned) {
        this.ofStateConcerned = ofStateConcerned;
    }

    public String getRules() {
        return rules;
    }

    public void setRules(String rules) {
        this.rules = rules;
    }

    public String getRulesSource() {
        return rulesSource;
    }

    public void setRulesSource(String rulesSource) {
        this.rulesSource = rulesSource;
    }

    public String getRulesCheckedOn() {
        return rulesCheckedOn;
    }

    public void setRulesCheckedOn(String rulesCheckedOn) {
        this.rulesCheckedOn = rulesCheckedOn;
    }

    public String getReplyDays() {
        return replyDays;
    }

    public void setReplyDays(String replyDays) {
        this.replyDays = replyDays;
    }
}
