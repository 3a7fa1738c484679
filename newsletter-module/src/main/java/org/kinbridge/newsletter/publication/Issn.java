package org.kinbridge.newsletter.publication;

import java.util.regex.Pattern;

/** The International Standard Serial Number (ISO 3297): seven digits and a check digit modulo 11, X for ten. */
final class Issn {

    private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{3}[\\dX]");

    private Issn() {}

    static boolean isValid(String issn) {
        if (!FORM.matcher(issn).matches()) {
            return false;
        }
        String digits = issn.replace("-", "");
        int sum = 0;
        for (int i = 0; i < 7; i++) {
            sum += (8 - i) * (digits.charAt(i) - '0');
        }
        char check = digits.charAt(7);
        return (sum + (check == 'X' ? 10 : check - '0')) % 11 == 0;
    }
}
