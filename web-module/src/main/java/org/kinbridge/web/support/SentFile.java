package org.kinbridge.web.support;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Sends a file of the case files so that a browser keeps it or shows it as a picture, and never runs it. */
public final class SentFile {

    private SentFile() {}

    /** @param name under which it is to be kept; any letters */
    public static void send(HttpServletResponse response, String name, String contentType, byte[] bytes)
            throws IOException {
        response.setContentType(contentType);
        response.setContentLength(bytes.length);
        response.setHeader("Content-Disposition", disposition(name));
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.getOutputStream().write(bytes);
    }

    /** The name twice (RFC 6266): for old programs in ASCII, for the others as it is (RFC 5987). */
    static String disposition(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
