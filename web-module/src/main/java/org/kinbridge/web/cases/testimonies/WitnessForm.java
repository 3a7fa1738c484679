package org.kinbridge.web.cases.testimonies;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.testimony.NewTestimony;
import org.kinbridge.cases.testimony.TestimonyWay;
import org.kinbridge.cases.testimony.Witness;
import org.kinbridge.core.text.Language;

/** What is typed about a witness, and how the testimony was taken. */
public class WitnessForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Under which name the witness speaks. */
    public enum Kind {
        OF_CASE,
        NAMED,
        PSEUDONYM
    }

    private Kind kind = Kind.OF_CASE;
    private String person = "";
    private String name = "";
    private String pseudonym = "";
    private String realName = "";
    private String when = "";
    private @Nullable TestimonyWay way;
    private String language = "";

    NewTestimony command(Language typedIn) {
        return new NewTestimony(witness(), when, typedIn, way, language);
    }

    private @Nullable Witness witness() {
        return switch (kind) {
            case OF_CASE -> ofCase();
            case NAMED -> new Witness.Named(name);
            case PSEUDONYM -> new Witness.Pseudonymous(pseudonym, realName);
        };
    }

    private @Nullable Witness ofCase() {
        try {
            return person.isEmpty() ? null : new Witness.OfCase(PersonId.of(person));
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }

    public Kind getKind() {
        return kind;
    }

    public void setKind(@Nullable Kind kind) {
        this.kind = Objects.requireNonNullElse(kind, Kind.OF_CASE);
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String person) {
        this.person = Objects.requireNonNullElse(person, "");
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = Objects.requireNonNullElse(name, "");
    }

    public String getPseudonym() {
        return pseudonym;
    }

    public void setPseudonym(@Nullable String pseudonym) {
        this.pseudonym = Objects.requireNonNullElse(pseudonym, "");
    }

    public String getRealName() {
        return realName;
    }

    public void setRealName(@Nullable String realName) {
        this.realName = Objects.requireNonNullElse(realName, "");
    }

    public String getWhen() {
        return when;
    }

    public void setWhen(@Nullable String when) {
        this.when = Objects.requireNonNullElse(when, "");
    }

    public @Nullable TestimonyWay getWay() {
        return way;
    }

    public void setWay(@Nullable TestimonyWay way) {
        this.way = way;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(@Nullable String language) {
        this.language = Objects.requireNonNullElse(language, "");
    }
}
