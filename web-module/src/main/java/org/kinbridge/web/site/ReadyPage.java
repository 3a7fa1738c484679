package org.kinbridge.web.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.kinbridge.newsletter.rendition.StoredPage;

/** A page with everything worked out that does not depend on who asks. */
final class ReadyPage {

    /** Nothing inline and nothing from elsewhere: the pages carry no script and no style of their own. */
    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self';"
            + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** May be kept by anybody and must be asked about each time, so that what is withdrawn is gone at once. */
    private static final String REVALIDATE = "public, no-cache";

    private final StoredPage page;
    private final String varying;
    private final @Nullable String compressedTag;

    ReadyPage(StoredPage page, boolean byLanguage) {
        this.page = page;
        boolean compressible = page.compressed() != null;
        this.varying = byLanguage
                ? compressible ? "Accept-Language, Accept-Encoding" : "Accept-Language"
                : compressible ? "Accept-Encoding" : "";
        this.compressedTag = compressible ? page.etag().substring(0, page.etag().length() - 1) + "-gzip\"" : null;
    }

    int weight() {
        byte[] compressed = page.compressed();
        return page.bytes().length + (compressed == null ? 0 : compressed.length) + 500;
    }

    /** @param body false for a request that wants the headers alone */
    void send(HttpServletRequest request, HttpServletResponse response, boolean body) throws IOException {
        byte[] compressed = page.compressed();
        boolean packed = compressed != null && acceptsGzip(request.getHeader("Accept-Encoding"));
        String tag = packed && compressedTag != null ? compressedTag : page.etag();
        byte[] bytes = packed && compressed != null ? compressed : page.bytes();
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", REVALIDATE);
        if (!varying.isEmpty()) {
            response.setHeader("Vary", varying);
        }
        if (page.status() == HttpServletResponse.SC_OK && isKnown(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setStatus(page.status());
        response.setHeader("Content-Security-Policy", POLICY);
        response.setContentType(page.contentType());
        if (page.language() != null) {
            response.setHeader("Content-Language", page.language());
        }
        if (packed) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentLength(bytes.length);
        if (body) {
            response.getOutputStream().write(bytes);
        }
    }

    private boolean isKnown(@Nullable String tags) {
        return tags != null
                && (tags.contains(page.etag())
                        || compressedTag != null && tags.contains(compressedTag)
                        || tags.strip().equals("*"));
    }

    private static boolean acceptsGzip(@Nullable String encodings) {
        return encodings != null && encodings.contains("gzip") && !encodings.contains("gzip;q=0");
    }
}
