package org.kinbridge.web.cases.documents;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.attachment.AttachmentContent;
import org.kinbridge.cases.attachment.AttachmentId;
import org.kinbridge.cases.attachment.Attachments;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.web.support.SentFile;

/** Gives out documents: {@code /desk/cases/documents/content/{id}/{preview|file|copy}}. Each time is written down. */
@WebServlet("/desk/cases/documents/content/*")
public class DocumentServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Attachments attachments;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        AttachmentContent content = content(request.getPathInfo());
        SentFile.send(response, content.fileName(), content.contentType(), content.bytes());
    }

    private AttachmentContent content(@Nullable String path) {
        String[] parts = path == null ? new String[0] : path.split("/", -1);
        if (parts.length != 3) {
            throw new NotFound();
        }
        AttachmentId id = id(parts[1]);
        return switch (parts[2]) {
            case "preview" -> attachments.preview(id);
            case "file" -> attachments.content(id);
            case "copy" -> attachments.copyWithoutMetadata(id);
            default -> throw new NotFound();
        };
    }

    private static AttachmentId id(String text) {
        try {
            return AttachmentId.of(text);
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }
}
