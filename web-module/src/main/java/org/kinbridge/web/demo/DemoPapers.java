package org.kinbridge.web.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.attachment.AttachmentDetails;
import org.kinbridge.cases.attachment.AttachmentKind;
import org.kinbridge.cases.attachment.Attachments;
import org.kinbridge.cases.attachment.NewAttachment;
import org.kinbridge.cases.file.CaseFiles;
import org.kinbridge.cases.file.CaseView;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.reference.CaseId;

/** What the family of one invented case brought along: a scanned certificate and the words of a telephone call. */
@ApplicationScoped
class DemoPapers {

    private static final String CALL = """
            Call of 9 May 2026, taken down by his sister.

            A man who had served with him rang. He did not give his name. He said that they were together until the
            spring of 1988, that Rostam had a bad cough then, and that he spoke of his sister.
            """;

    private final CaseFiles caseFiles;
    private final Attachments attachments;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected DemoPapers() {
        this.caseFiles = null;
        this.attachments = null;
    }

    @Inject
    DemoPapers(CaseFiles caseFiles, Attachments attachments) {
        this.caseFiles = caseFiles;
        this.attachments = attachments;
    }

    /** Returns the number of documents added. */
    int add(CaseId family) {
        CaseView file = caseFiles.view(family);
        PersonId sought = file.sought().get(0).person().id();
        add(
                file,
                details("Certificate of his service", AttachmentKind.CERTIFICATE, sought, "his sister"),
                "scan-004.jpg",
                DemoPaper.certificate());
        add(
                file,
                details("What a comrade said on the telephone", AttachmentKind.OTHER, sought, "his sister"),
                "call.txt",
                CALL.getBytes(StandardCharsets.UTF_8));
        return 2;
    }

    private void add(CaseView file, AttachmentDetails details, String name, byte[] content) {
        attachments.add(file.id(), new NewAttachment(details, name, content));
    }

    private static AttachmentDetails details(String title, AttachmentKind kind, @Nullable PersonId about, String from) {
        return new AttachmentDetails(title, kind, about, from);
    }
}
