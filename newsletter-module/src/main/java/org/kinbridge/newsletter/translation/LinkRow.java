package org.kinbridge.newsletter.translation;

import java.time.Instant;
import java.util.UUID;
import org.kinbridge.core.text.Language;

/**
 * What somebody said about a block, without the words.
 *
 * @param sourceBlock key of the segment of the source; empty for what stands in the translation alone
 * @param sourceMark its words then
 * @param block key of the segment of the translation; empty for what is left out
 * @param mark its words then
 */
record LinkRow(
        UUID id,
        UUID work,
        Language source,
        Language language,
        String sourceBlock,
        String sourceMark,
        String block,
        String mark,
        LinkReason reason,
        int sourceRevision,
        String byName,
        Instant at) {}
