package org.kinbridge.newsletter.importing;

import java.util.regex.Pattern;

/** Lines that hold nothing but a way to reach somebody: "Tel. ...", a number, an address of electronic mail. */
final class ContactLines {
    private static final Pattern PHONE =
            Pattern.compile("(?:[\\p{L}.]{1,12}\\s*[:.：]?\\s*){0,2}[+(]?\\p{Nd}(?:[\\s\\-./()]*\\p{Nd}){6,14}\\.?");
    private static final Pattern MAIL =
            Pattern.compile("(?:[\\p{L}.\\-]{1,14}\\s*[:：]?\\s*){0,2}[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+\\.?");
    private static final Pattern HANDLE = Pattern.compile("(?:[\\p{L}]{1,14}\\s*[:：]?\\s*){0,2}@[\\w.]{3,30}");

    private ContactLines() {}

    static boolean isContact(String text) {
        return text.length() <= 60
                && (PHONE.matcher(text).matches()
                        || MAIL.matcher(text).matches()
                        || HANDLE.matcher(text).matches());
    }
}
