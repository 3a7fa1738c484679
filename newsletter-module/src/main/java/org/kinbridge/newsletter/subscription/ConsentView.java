package org.kinbridge.newsletter.subscription;

import java.time.Instant;
import org.kinbridge.core.text.Language;

/**
 * One line of the history of a reader's consent.
 *
 * @param wording version of the text that was agreed to; empty where nothing was agreed to
 * @param evidence what staff wrote down; empty for what the reader did alone
 */
public record ConsentView(
        ConsentKind kind, ConsentChannel channel, Language language, String wording, String evidence, Instant at) {}
