package org.kinbridge.newsletter.subscription;

import java.util.List;

/** One reader with the history of their consent, oldest first. */
public record ReaderFile(ReaderRow reader, List<ConsentView> consent) {}
