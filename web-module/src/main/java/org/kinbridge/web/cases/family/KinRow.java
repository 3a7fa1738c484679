package org.kinbridge.web.cases.family;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.person.StatedKinship;

/** A statement of kinship as it was on the screen, and what is typed to verify or withdraw it. */
public class KinRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String id;
    private final int version;
    private final String sentence;
    private final String inverse;
    private final String assertedBy;
    private final String verifiedHow;
    private final String withdrawnWhy;
    private String how = "";
    private String why = "";

    KinRow(StatedKinship statement, String sentence, String inverse, String assertedBy) {
        this.id = statement.id().toString();
        this.version = statement.version();
        this.sentence = sentence;
        this.inverse = inverse;
        this.assertedBy = assertedBy;
        this.verifiedHow = statement.verifiedHow();
        this.withdrawnWhy = statement.withdrawnWhy();
    }

    public String getId() {
        return id;
    }

    int version() {
        return version;
    }

    public String getSentence() {
        return sentence;
    }

    public String getInverse() {
        return inverse;
    }

    public String getAssertedBy() {
        return assertedBy;
    }

    public String getVerifiedHow() {
        return verifiedHow;
    }

    public String getWithdrawnWhy() {
        return withdrawnWhy;
    }

    public String getHow() {
        return how;
    }

    public void setHow(@Nullable String how) {
        this.how = Objects.requireNonNullElse(how, "");
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = Objects.requireNonNullElse(why, "");
    }
}
