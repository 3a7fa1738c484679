package org.kinbridge.web.cases.documents;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.attachment.AttachmentDetails;
import org.kinbridge.cases.attachment.AttachmentKind;
import org.kinbridge.cases.attachment.AttachmentView;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.core.problem.InvalidInput;

/** What is typed about a document. */
public class DocumentForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String title = "";
    private @Nullable AttachmentKind kind;
    private String about = "";
    private String from = "";

    static DocumentForm of(AttachmentView document) {
        DocumentForm form = new DocumentForm();
        form.title = document.title();
        form.kind = document.kind();
        form.about = document.about() == null ? "" : document.about().toString();
        form.from = document.from();
        return form;
    }

    /** @throws InvalidInput if no kind was chosen, or nobody who could be meant */
    AttachmentDetails details() {
        if (kind == null) {
            throw new InvalidInput("kind", "documents.problem.kind");
        }
        return new AttachmentDetails(title, kind, person(), from);
    }

    private @Nullable PersonId person() {
        try {
            return about.isEmpty() ? null : PersonId.of(about);
        } catch (IllegalArgumentException noId) {
            throw new InvalidInput("about", "documents.problem.about");
        }
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = Objects.requireNonNullElse(title, "");
    }

    public @Nullable AttachmentKind getKind() {
        return kind;
    }

    public void setKind(@Nullable AttachmentKind kind) {
        this.kind = kind;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(@Nullable String about) {
        this.about = Objects.requireNonNullElse(about, "");
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = Objects.requireNonNullElse(from, "");
    }
}
