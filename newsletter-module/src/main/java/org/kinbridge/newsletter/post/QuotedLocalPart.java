package org.kinbridge.newsletter.post;

import java.util.regex.Pattern;

/** The quoted form of the part before the {@code @}: {@code "a b"@example.org} (RFC 5321, Quoted-string). */
final class QuotedLocalPart {

    /** qtextSMTP and quoted-pairSMTP: printable ASCII; a quote or a backslash only behind a backslash. */
    private static final Pattern QUOTED = Pattern.compile("\"(?:[ !#-\\[\\]-~]|\\\\[ -~])+\"");

    private QuotedLocalPart() {}

    static boolean isQuoted(String local) {
        return QUOTED.matcher(local).matches();
    }

    /** What stands between the quotes, without the backslashes; the text itself if it is not quoted. */
    static String content(String local) {
        if (!isQuoted(local)) {
            return local;
        }
        return local.substring(1, local.length() - 1).replaceAll("\\\\(.)", "$1");
    }
}
