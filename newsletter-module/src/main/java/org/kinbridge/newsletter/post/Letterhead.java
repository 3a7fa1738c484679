package org.kinbridge.newsletter.post;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who the mail of this house comes from.
 *
 * @param name as mail programs show it; may be empty
 * @param address where answers go
 */
record Letterhead(String name, EmailAddress address) {

    private static final Pattern NAMED = Pattern.compile("\\s*(.*?)\\s*<([^<>]+)>\\s*");

    /** Reads {@code The Beacon <news@example.org>} or a bare address. @throws UnusableAddress if it is neither */
    static Letterhead of(String configured) {
        Matcher named = NAMED.matcher(configured);
        if (!named.matches()) {
            return new Letterhead("", EmailAddress.of(configured));
        }
        String name = named.group(1).replaceAll("^\"|\"$", "").replaceAll("\\p{Cntrl}", " ");
        return new Letterhead(name, EmailAddress.of(named.group(2)));
    }
}
