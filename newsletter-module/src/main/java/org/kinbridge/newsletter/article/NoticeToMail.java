package org.kinbridge.newsletter.article;

import java.util.UUID;
import org.kinbridge.core.security.AccountId;
import org.kinbridge.core.text.Language;

/**
 * What a mail about a hand-over may say: nothing of the text, and not the note, which may quote it.
 *
 * @param title empty where even the title could give somebody away
 */
public record NoticeToMail(
        AccountId to, String fromName, VersionStep step, UUID work, Language language, String title) {}
