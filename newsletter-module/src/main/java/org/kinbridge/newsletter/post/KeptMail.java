package org.kinbridge.newsletter.post;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.security.Role;

/** The messages that were kept as files because no mail server is configured, for the administrator to read. */
@Boundary
public class KeptMail {

    private static final int MOST = 100;

    private final OutboxFolder folder;
    private final PostOffice postOffice;
    private final AuditTrail auditTrail;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected KeptMail() {
        this.folder = null;
        this.postOffice = null;
        this.auditTrail = null;
    }

    @Inject
    KeptMail(Config config, PostOffice postOffice, AuditTrail auditTrail) {
        this.folder = new OutboxFolder(PostSettings.from(config).outbox());
        this.postOffice = postOffice;
        this.auditTrail = auditTrail;
    }

    /** How mail leaves the house now. */
    @AllowedTo(Role.ADMINISTRATOR)
    public PostStatus status() {
        return new PostStatus(
                postOffice.speaksSmtp(),
                postOffice.serverName(),
                postOffice.sender().value());
    }

    /** The latest kept messages, at most 100, the newest first. */
    @AllowedTo(Role.ADMINISTRATOR)
    public List<KeptMessage> latest() {
        auditTrail.read("list-kept-mail", "outbox", "latest");
        try {
            return folder.names().stream()
                    .limit(MOST)
                    .map(name -> KeptMessageReader.summary(name, bytes(name)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One message with its bodies. @throws NotFound for a name that is not in the folder */
    @AllowedTo(Role.ADMINISTRATOR)
    public KeptMessage open(String name) {
        KeptMessage message = KeptMessageReader.whole(name, bytes(name));
        auditTrail.read("read-kept-mail", "kept-message", name);
        return message;
    }

    /** The file as it is, to open in a mail program. @throws NotFound for a name that is not in the folder */
    @AllowedTo(Role.ADMINISTRATOR)
    public byte[] download(String name) {
        byte[] file = bytes(name);
        auditTrail.read("download-kept-mail", "kept-message", name);
        return file;
    }

    private byte[] bytes(String name) {
        try {
            return folder.read(name).orElseThrow(NotFound::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
