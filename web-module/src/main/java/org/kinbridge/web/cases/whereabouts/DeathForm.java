package org.kinbridge.web.cases.whereabouts;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.fact.Hearing;
import org.kinbridge.cases.whereabouts.NewDeathReport;
import org.kinbridge.core.text.Language;

/** What is typed into the report of a death. */
public class DeathForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String source = "";
    private @Nullable Hearing hearing;
    private String when = "";
    private String where = "";
    private String account = "";

    public NewDeathReport command(Language language) {
        return new NewDeathReport(source, hearing, when, language, where, account);
    }

    public String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = Objects.requireNonNullElse(source, "");
    }

    public @Nullable Hearing getHearing() {
        return hearing;
    }

    public void setHearing(@Nullable Hearing hearing) {
        this.hearing = hearing;
    }

    public String getWhen() {
        return when;
    }

    public void setWhen(@Nullable String when) {
        this.when = Objects.requireNonNullElse(when, "");
    }

    public String getWhere() {
        return where;
    }

    public void setWhere(@Nullable String where) {
        this.where = Objects.requireNonNullElse(where, "");
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(@Nullable String account) {
        this.account = Objects.requireNonNullElse(account, "");
    }
}
