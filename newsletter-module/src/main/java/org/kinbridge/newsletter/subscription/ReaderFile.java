package org.kinbridge.newsletter.subscription;

import java.util.List;

/**
 * One reader with the history of their consent, oldest first.
 *
 * @param others what else this address gets or asked for, each a row of its own
 */
public record ReaderFile(ReaderRow reader, List<ConsentView> consent, List<ReaderRow> others) {

    public ReaderFile {
        consent = List.copyOf(consent);
        others = List.copyOf(others);
    }
}
