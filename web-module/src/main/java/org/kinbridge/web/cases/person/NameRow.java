package org.kinbridge.web.cases.person;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.person.NameKind;
import org.kinbridge.cases.person.NameView;
import org.kinbridge.cases.person.NewName;

/** What is typed about one name. */
public class NameRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private NameKind kind = NameKind.FULL;
    private String text = "";
    private String source = "";

    static NameRow of(NameView view) {
        NameRow row = new NameRow();
        row.kind = view.kind();
        row.text = view.text();
        row.source = view.source();
        return row;
    }

    boolean blank() {
        return text.isBlank();
    }

    NewName command() {
        return new NewName(text, kind, source);
    }

    public NameKind getKind() {
        return kind;
    }

    public void setKind(@Nullable NameKind kind) {
        this.kind = Objects.requireNonNullElse(kind, NameKind.FULL);
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = Objects.requireNonNullElse(text, "");
    }

    public String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = Objects.requireNonNullElse(source, "");
    }
}
