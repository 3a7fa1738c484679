package org.kinbridge.newsletter.rendition;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Language;

/** One thing to be served, before it is stored. */
@SuppressWarnings("ArrayRecordComponent") // Passed on and never compared.
record PageDraft(
        String path,
        int status,
        String contentType,
        @Nullable Language language,
        byte[] bytes) {

    static final String HTML = "text/html;charset=UTF-8";
    static final String TEXT = "text/plain;charset=UTF-8";
    static final String ATOM = "application/atom+xml;charset=UTF-8";
    static final String PDF = "application/pdf";

    static PageDraft html(String path, Language language, String html) {
        return new PageDraft(path, 200, HTML, language, html.getBytes(StandardCharsets.UTF_8));
    }

    static PageDraft of(String path, String contentType, Language language, String text) {
        return new PageDraft(path, 200, contentType, language, text.getBytes(StandardCharsets.UTF_8));
    }

    PageDraft with(int otherStatus) {
        return new PageDraft(path, otherStatus, contentType, language, bytes);
    }
}
