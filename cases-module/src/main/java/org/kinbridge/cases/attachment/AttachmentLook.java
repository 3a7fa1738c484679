package org.kinbridge.cases.attachment;

import java.time.Instant;

/**
 * Somebody looked at a document.
 *
 * @param who as the audit trail names them: the id of an account
 */
public record AttachmentLook(Instant at, String who, Way way) {

    /** How somebody looked, and the word for it in the audit trail. */
    public enum Way {
        PREVIEWED("preview-attachment"),
        DOWNLOADED("download-attachment"),
        COPIED("copy-attachment");

        private final String action;

        Way(String action) {
            this.action = action;
        }

        String action() {
            return action;
        }
    }
}
