package org.kinbridge.web.site.subscription;

import jakarta.servlet.http.HttpServletRequest;

/** The secret part of a reader's link. */
final class Tokens {

    /** Stands in test messages instead of a reader's secret. */
    static final String TEST = "test";

    private static final int LONGEST = 200;

    private Tokens() {}

    /** What follows the page's own address; empty if that is no token. */
    static String of(HttpServletRequest request) {
        String path = request.getPathInfo();
        String token = path == null ? "" : path.substring(1);
        return token.length() <= LONGEST && token.matches("[A-Za-z0-9_-]+") ? token : "";
    }
}
