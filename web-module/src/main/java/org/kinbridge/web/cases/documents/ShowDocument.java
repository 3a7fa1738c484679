package org.kinbridge.web.cases.documents;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.attachment.AttachmentId;
import org.kinbridge.cases.attachment.AttachmentLook;
import org.kinbridge.cases.attachment.AttachmentView;
import org.kinbridge.cases.attachment.Attachments;
import org.kinbridge.cases.file.CaseCircle;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.problem.StaleVersion;
import org.kinbridge.web.support.Problems;

/** One document: what is said about it, its preview, who looked at it. */
@Named
@ViewScoped
public class ShowDocument implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CaseCircle circle;

    @Inject
    private Attachments attachments;

    @Inject
    private Problems problems;

    private String id = "";
    private String file = "";
    private int version;
    private DocumentForm form = new DocumentForm();
    private @Nullable DocumentForm theirs;
    private final ArrayList<SelectItem> people = new ArrayList<>();
    private transient @Nullable AttachmentView document;
    private transient @Nullable List<AttachmentLook> looks;

    public void load() {
        problems.attempt(() -> {
            AttachmentView read = attachments.view(idOf(id));
            document = read;
            file = read.caseId().toString();
            version = read.version();
            form = DocumentForm.of(read);
            people.clear();
            people.addAll(ListDocuments.items(circle.of(read.caseId())));
        });
    }

    public @Nullable String save() {
        boolean saved = problems.attempt(() -> {
            try {
                attachments.describe(idOf(id), version, form.details());
            } catch (StaleVersion stale) {
                AttachmentView now = attachments.view(idOf(id));
                theirs = DocumentForm.of(now);
                version = now.version();
                throw stale;
            }
        });
        if (!saved) {
            return null;
        }
        problems.done("documents.done.saved");
        return "/desk/cases/documents/document?faces-redirect=true&id=" + idOf(id);
    }

    public @Nullable String remove() {
        if (!problems.attempt(() -> attachments.remove(idOf(id), version))) {
            return null;
        }
        problems.done("documents.done.removed");
        return "/desk/cases/documents?faces-redirect=true&file=" + file;
    }

    private static AttachmentId idOf(String text) {
        try {
            return AttachmentId.of(text);
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }

    public @Nullable AttachmentView getDocument() {
        if (document == null && !file.isEmpty()) {
            problems.attempt(() -> document = attachments.view(idOf(id)));
        }
        return document;
    }

    public List<AttachmentLook> getLooks() {
        if (looks == null) {
            looks = file.isEmpty() ? List.of() : attachments.looks(idOf(id));
        }
        return looks;
    }

    public String personNamed(String person) {
        return people.stream()
                .filter(item -> item.getValue().equals(person))
                .map(SelectItem::getLabel)
                .findFirst()
                .orElse("");
    }

    public List<SelectItem> getPeople() {
        return people;
    }

    public DocumentForm getForm() {
        return form;
    }

    public @Nullable DocumentForm getTheirs() {
        return theirs;
    }

    public String getFile() {
        return file;
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = Objects.requireNonNullElse(id, "");
    }
}
