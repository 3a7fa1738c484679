package org.kinbridge.web.cases.documents;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.attachment.AttachmentDetails;
import org.kinbridge.cases.attachment.AttachmentView;
import org.kinbridge.cases.attachment.Attachments;
import org.kinbridge.cases.attachment.NewAttachment;
import org.kinbridge.cases.file.CaseCircle;
import org.kinbridge.cases.file.CircleView;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.web.cases.CaseAddress;
import org.kinbridge.web.support.Problems;
import org.kinbridge.web.support.Words;

/** The documents of a case, and the form that takes in new ones. */
@Named
@ViewScoped
public class ListDocuments implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CaseCircle circle;

    @Inject
    private Attachments attachments;

    @Inject
    private Words words;

    @Inject
    private Problems problems;

    private String file = "";
    private String reference = "";
    private final ArrayList<SelectItem> people = new ArrayList<>();
    private final DocumentForm form = new DocumentForm();
    private transient @Nullable List<Part> parts;
    private transient @Nullable List<AttachmentView> documents;

    public void load() {
        problems.attempt(() -> {
            CircleView view = circle.of(CaseAddress.idOf(file));
            reference = view.reference().toString();
            people.clear();
            people.addAll(items(view));
        });
    }

    /** Everybody of the case, each once. */
    static List<SelectItem> items(CircleView people) {
        return people.members().stream()
                .collect(Collectors.toMap(
                        member -> member.person().toString(),
                        CircleView.Member::name,
                        (one, same) -> one,
                        LinkedHashMap::new))
                .entrySet()
                .stream()
                .map(person -> new SelectItem(person.getKey(), person.getValue()))
                .toList();
    }

    /** Takes in what can be taken in, and says of each other file why not. */
    public @Nullable String upload() {
        InvalidInput.Collector refused = new InvalidInput.Collector();
        List<Part> chosen = chosen();
        int taken = 0;
        for (int i = 0; i < chosen.size(); i++) {
            taken += add(chosen.get(i), i, refused) ? 1 : 0;
        }
        refused.rejectIf(chosen.isEmpty(), "file", "documents.problem.empty");
        documents = null;
        if (taken > 0) {
            problems.done("documents.done.added", taken);
        }
        boolean whole = problems.attempt(refused::throwIfAny);
        return whole ? "/desk/cases/documents?faces-redirect=true&file=" + CaseAddress.idOf(file) : null;
    }

    private boolean add(Part part, int position, InvalidInput.Collector refused) {
        try {
            AttachmentDetails details = form.details();
            boolean several = position > 0 && !details.title().isEmpty();
            String title = several ? details.title() + " (" + (position + 1) + ")" : details.title();
            attachments.add(
                    CaseAddress.idOf(file), new NewAttachment(details.titled(title), name(part), content(part)));
            return true;
        } catch (InvalidInput invalid) {
            invalid.errors().forEach(error -> {
                if (error.field().equals("file")) {
                    refused.reject(
                            "file",
                            "documents.problem.of",
                            name(part),
                            words.of(error.messageKey(), error.arguments()));
                } else if (position == 0) {
                    // the same for every file: said once
                    refused.reject(
                            error.field(), error.messageKey(), error.arguments().toArray());
                }
            });
            return false;
        }
    }

    private List<Part> chosen() {
        return Objects.requireNonNullElse(parts, List.<Part>of()).stream()
                .filter(part -> part.getSize() > 0 || !name(part).isEmpty())
                .toList();
    }

    private static String name(Part part) {
        return Objects.requireNonNullElse(part.getSubmittedFileName(), "");
    }

    private static byte[] content(Part part) {
        try (InputStream content = part.getInputStream()) {
            return content.readAllBytes();
        } catch (IOException interrupted) {
            throw new UncheckedIOException(interrupted);
        }
    }

    public List<AttachmentView> getDocuments() {
        if (documents == null) {
            documents = file.isEmpty() || reference.isEmpty() ? List.of() : attachments.ofCase(CaseAddress.idOf(file));
        }
        return documents;
    }

    /** The name of the person whom a document concerns; empty if the case as a whole. */
    public String person(@Nullable PersonId id) {
        return people.stream()
                .filter(item -> id != null && item.getValue().equals(id.toString()))
                .map(SelectItem::getLabel)
                .findFirst()
                .orElse("");
    }

    public boolean isKnown() {
        return !reference.isEmpty();
    }

    public String getReference() {
        return reference;
    }

    public List<SelectItem> getPeople() {
        return people;
    }

    public DocumentForm getForm() {
        return form;
    }

    public @Nullable List<Part> getParts() {
        return parts;
    }

    public void setParts(@Nullable List<Part> parts) {
        this.parts = parts;
    }

    public String getFile() {
        return file;
    }

    public void setFile(@Nullable String file) {
        this.file = Objects.requireNonNullElse(file, "");
    }
}
