package org.kinbridge.web.cases.family;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.person.Kinship;
import org.kinbridge.cases.person.PersonId;

/** What is chosen to state a kinship. */
public class KinshipForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String person = "";
    private @Nullable Kinship kinship;
    private String relative = "";
    private String assertedBy = "";

    /** Null if nobody was chosen. */
    static @Nullable PersonId idOf(String chosen) {
        try {
            return PersonId.of(chosen);
        } catch (IllegalArgumentException nobody) {
            return null;
        }
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String person) {
        this.person = Objects.requireNonNullElse(person, "");
    }

    public @Nullable Kinship getKinship() {
        return kinship;
    }

    public void setKinship(@Nullable Kinship kinship) {
        this.kinship = kinship;
    }

    public String getRelative() {
        return relative;
    }

    public void setRelative(@Nullable String relative) {
        this.relative = Objects.requireNonNullElse(relative, "");
    }

    public String getAssertedBy() {
        return assertedBy;
    }

    public void setAssertedBy(@Nullable String assertedBy) {
        this.assertedBy = Objects.requireNonNullElse(assertedBy, "");
    }
}
