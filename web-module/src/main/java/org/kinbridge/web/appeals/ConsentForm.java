package org.kinbridge.web.appeals;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kinbridge.cases.appeal.ApprovalWay;
import org.kinbridge.cases.clearance.PublishableField;
import org.kinbridge.cases.clearance.RecordConsent;
import org.kinbridge.core.text.Language;

/** The enquirer's consent to printing, as it is typed. */
public class ConsentForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ArrayList<Tick> fields;
    private String by;
    private ApprovalWay way = ApprovalWay.READ_BACK_BY_TELEPHONE;
    private Language language;
    private String on;

    public ConsentForm() {
        this(new ArrayList<>(), "", "", Language.EN);
    }

    ConsentForm(ArrayList<Tick> fields, String by, String on, Language language) {
        this.fields = fields;
        this.by = by;
        this.on = on;
        this.language = language;
    }

    RecordConsent command(Days days) {
        Set<PublishableField> ticked = fields.stream()
                .filter(Tick::isTicked)
                .map(tick -> PublishableField.valueOf(tick.getValue()))
                .collect(Collectors.toSet());
        return new RecordConsent(ticked, by, way, language, days.read(on, "on"));
    }

    public List<Tick> getFields() {
        return fields;
    }

    public String getBy() {
        return by;
    }

    public void setBy(String by) {
        this.by = by;
    }

    public ApprovalWay getWay() {
        return way;
    }

    public void setWay(ApprovalWay way) {
        this.way = way;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }

    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = on;
    }
}
