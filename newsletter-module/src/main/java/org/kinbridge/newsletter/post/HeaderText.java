package org.kinbridge.newsletter.post;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.StringJoiner;

/**
 * Writes the text of a header in encoded words (RFC 2047). Angus Mail splits them without counting the header's name,
 * so that the first line of a Persian subject gets longer than the 76 characters allowed.
 */
final class HeaderText {

    /** 39 bytes make a word of 64 characters; behind {@code Subject: } that is 73. */
    private static final int MOST_BYTES = 39;

    private HeaderText() {}

    /** The text itself if it is printable ASCII, otherwise encoded words, one a line; never parts a character. */
    static String encoded(String text) {
        if (text.matches("[ -~]*") && !text.contains("=?")) {
            return text;
        }
        StringJoiner words = new StringJoiner("\r\n ");
        StringBuilder part = new StringBuilder();
        text.codePoints().mapToObj(Character::toString).forEach(character -> {
            if (bytes(part + character).length > MOST_BYTES) {
                words.add(word(part));
                part.setLength(0);
            }
            part.append(character);
        });
        return words.add(word(part)).toString();
    }

    private static String word(CharSequence part) {
        return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(bytes(part.toString())) + "?=";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
