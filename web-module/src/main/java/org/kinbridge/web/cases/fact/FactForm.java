package org.kinbridge.web.cases.fact;

import java.io.Serializable;
import java.util.Objects;
import org.kinbridge.cases.fact.Confidence;
import org.kinbridge.cases.fact.FactKind;
import org.kinbridge.cases.fact.FactView;
import org.kinbridge.cases.fact.Hearing;
import org.kinbridge.cases.fact.NewFact;
import org.kinbridge.core.text.Language;

/** What is typed about one fact. */
public class FactForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private FactKind kind = FactKind.LAST_SEEN;
    private String when = "";
    private String where = "";
    private String what = "";
    private String source = "";
    private Hearing hearing = Hearing.FIRST_HAND;
    private Confidence confidence = Confidence.LIKELY;

    public FactForm() {}

    public FactForm(FactKind kind) {
        this.kind = kind;
    }

    /** The form filled with what stands. */
    public static FactForm of(FactView fact) {
        FactForm form = new FactForm(fact.kind());
        form.when = fact.when() == null ? "" : fact.when().words();
        form.where = fact.where();
        form.what = fact.what();
        form.source = fact.source();
        form.hearing = fact.hearing();
        form.confidence = fact.confidence();
        return form;
    }

    /** Whether nothing at all has been typed; such a row is left out. */
    public boolean blank() {
        return when.isBlank() && where.isBlank() && what.isBlank() && source.isBlank();
    }

    public NewFact command(Language language) {
        return new NewFact(kind, when, language, where, what, source, hearing, confidence);
    }

    public FactKind getKind() {
        return kind;
    }

    public void setKind(FactKind kind) {
        this.kind = Objects.requireNonNullElse(kind, FactKind.OTHER);
    }

    public String getWhen() {
        return when;
    }

    public void setWhen(String when) {
        this.when = when;
    }

    public String getWhere() {
        return where;
    }

    public void setWhere(String where) {
        this.where = where;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public Hearing getHearing() {
        return hearing;
    }

    public void setHearing(Hearing hearing) {
        this.hearing = Objects.requireNonNullElse(hearing, Hearing.HEARSAY);
    }

    public Confidence getConfidence() {
        return confidence;
    }

    public void setConfidence(Confidence confidence) {
        this.confidence = Objects.requireNonNullElse(confidence, Confidence.LIKELY);
    }
}
