package org.kinbridge.cases.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.kinbridge.core.problem.InvalidInput;

/** Looks at a file before it is kept: its size, what it is, how large it would be unpacked, and for malware. */
@ApplicationScoped
class FileIntake {

    static final int LARGEST_FILE = 25 * 1024 * 1024;

    private final VirusScan virusScan;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected FileIntake() {
        this.virusScan = null;
    }

    @Inject
    FileIntake(VirusScan virusScan) {
        this.virusScan = virusScan;
    }

    /** @throws InvalidInput for the field {@code file}, with the reason why it is not taken in */
    FileKind require(byte[] content) {
        if (content.length == 0) {
            throw FileSniffer.refused("empty");
        }
        if (content.length > LARGEST_FILE) {
            throw FileSniffer.refused("tooLarge", LARGEST_FILE / (1024 * 1024));
        }
        FileKind kind = FileSniffer.kindOf(content);
        if (kind.picture()) {
            Picture.requireDimensions(kind, content);
        }
        virusScan.require(content);
        return kind;
    }
}
