package org.kinbridge.web.cases.whereabouts;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.whereabouts.Certainty;
import org.kinbridge.cases.whereabouts.NewReport;
import org.kinbridge.core.text.Language;

/** What is typed into a whereabouts report. */
public class ReportForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable Certainty certainty;
    private String country = "";
    private String region = "";
    private boolean exactWanted;
    private String exactPlace = "";
    private String howKnown = "";
    private String when = "";
    private String source = "";
    private final AnswerForm answer = new AnswerForm();

    public NewReport command(Language language) {
        return new NewReport(
                certainty, country, region, exactWanted, exactPlace, howKnown, when, language, source, answer.answer());
    }

    public AnswerForm getAnswer() {
        return answer;
    }

    public @Nullable Certainty getCertainty() {
        return certainty;
    }

    public void setCertainty(@Nullable Certainty certainty) {
        this.certainty = certainty;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(@Nullable String country) {
        this.country = Objects.requireNonNullElse(country, "");
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(@Nullable String region) {
        this.region = Objects.requireNonNullElse(region, "");
    }

    public boolean isExactWanted() {
        return exactWanted;
    }

    public void setExactWanted(boolean exactWanted) {
        this.exactWanted = exactWanted;
    }

    public String getExactPlace() {
        return exactPlace;
    }

    public void setExactPlace(@Nullable String exactPlace) {
        this.exactPlace = Objects.requireNonNullElse(exactPlace, "");
    }

    public String getHowKnown() {
        return howKnown;
    }

    public void setHowKnown(@Nullable String howKnown) {
        this.howKnown = Objects.requireNonNullElse(howKnown, "");
    }

    public String getWhen() {
        return when;
    }

    public void setWhen(@Nullable String when) {
        this.when = Objects.requireNonNullElse(when, "");
    }

    public String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = Objects.requireNonNullElse(source, "");
    }
}
