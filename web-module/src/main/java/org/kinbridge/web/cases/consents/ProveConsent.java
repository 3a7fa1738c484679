package org.kinbridge.web.cases.consents;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.attachment.AttachmentId;
import org.kinbridge.cases.attachment.Attachments;
import org.kinbridge.cases.consent.ConsentId;
import org.kinbridge.cases.consent.ConsentView;
import org.kinbridge.cases.consent.Consents;
import org.kinbridge.web.cases.CaseAddress;
import org.kinbridge.web.support.Problems;

/** Says which document of the case shows a consent. */
@Named
@ViewScoped
public class ProveConsent implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Consents consents;

    @Inject
    private Attachments attachments;

    @Inject
    private Problems problems;

    private String file = "";
    private String id = "";
    private int version;
    private @Nullable ConsentId consent;
    private String scan = "";
    private final ArrayList<SelectItem> documents = new ArrayList<>();

    public void load() {
        problems.attempt(() -> {
            ConsentView view = ConsentAddress.among(consents.ofCase(CaseAddress.idOf(file)), id);
            version = view.version();
            attachments
                    .ofCase(CaseAddress.idOf(file))
                    .forEach(document ->
                            documents.add(new SelectItem(document.id().toString(), document.title())));
            consent = view.id();
        });
    }

    public void prove() {
        ConsentId shown = consent;
        boolean done = shown != null && problems.attempt(() -> consents.prove(shown, version, chosen()));
        if (done) {
            problems.done("consents.done.proved");
            ConsentAddress.show(file);
        }
    }

    private @Nullable AttachmentId chosen() {
        return scan.isEmpty() ? null : new AttachmentId(UUID.fromString(scan));
    }

    public boolean isLoaded() {
        return consent != null;
    }

    public List<SelectItem> getDocuments() {
        return documents;
    }

    public String getScan() {
        return scan;
    }

    public void setScan(@Nullable String scan) {
        this.scan = Objects.requireNonNullElse(scan, "");
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getFile() {
        return file;
    }

    public void setFile(String file) {
        this.file = file;
    }
}
