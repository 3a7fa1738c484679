package org.kinbridge.newsletter.post;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An address that mail can be sent to (RFC 5321, section 4.1.2), in one canonical form: the domain in lower case and in
 * its ASCII form, the local part as its owner writes it, quoted only where it must be.
 *
 * @param local the part before the {@code @}; ASCII, 1 to 64 octets
 * @param domain the part after it; ASCII, lower case, at least two labels
 */
public record EmailAddress(String local, String domain) {

    private static final int LONGEST_LOCAL_PART = 64;
    private static final int LONGEST_ADDRESS = 254;
    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final Pattern DOT_STRING = Pattern.compile(ATOM + "(?:\\." + ATOM + ")*");
    private static final String FORMULA_STARTS = "=+-@\t|";

    /** @throws UnusableAddress if the parts make no address */
    public EmailAddress {
        checkLocal(local);
        if (!domain.equals(MailDomain.canonical(domain))) {
            throw new UnusableAddress(AddressFault.DOMAIN);
        }
        if (local.length() + 1 + domain.length() > LONGEST_ADDRESS) {
            throw new UnusableAddress(AddressFault.TOO_LONG);
        }
    }

    /**
     * Reads an address as a person types or pastes it. Blanks and invisible direction marks around it are dropped;
     * line breaks never are, wherever they stand.
     *
     * @throws UnusableAddress says what is wrong with it
     */
    public static EmailAddress of(String typed) {
        if (typed.chars().anyMatch(EmailAddress::isControl)) {
            throw new UnusableAddress(AddressFault.CONTROL_CHARACTER);
        }
        String address = withoutBlanksAround(typed);
        if (address.isEmpty()) {
            throw new UnusableAddress(AddressFault.EMPTY);
        }
        int at = address.lastIndexOf('@');
        if (at < 1 || at == address.length() - 1) {
            throw new UnusableAddress(AddressFault.NOT_AN_ADDRESS);
        }
        String domain = MailDomain.canonical(address.substring(at + 1));
        return new EmailAddress(unquotedWherePossible(address.substring(0, at)), domain);
    }

    /** The address as it stands in an envelope or a header. */
    public String value() {
        return local + "@" + domain;
    }

    /**
     * What makes two addresses the same reader. RFC 5321 lets a host tell capitals apart before the {@code @}; none
     * that is known does, and people do not.
     */
    public String identity() {
        return value().toLowerCase(Locale.ROOT);
    }

    /** Enough for a person to recognise the address, not enough to read it: {@code m…@example.org}. */
    public String masked() {
        return local.charAt(0) + "…@" + domain;
    }

    @Override
    public String toString() {
        return masked();
    }

    private static void checkLocal(String local) {
        if (local.isEmpty()) {
            throw new UnusableAddress(AddressFault.NOT_AN_ADDRESS);
        }
        if (local.length() > LONGEST_LOCAL_PART) {
            throw new UnusableAddress(AddressFault.TOO_LONG);
        }
        if (local.chars().anyMatch(c -> c > 126)) {
            throw new UnusableAddress(AddressFault.LOCAL_PART_NOT_ASCII);
        }
        if (FORMULA_STARTS.indexOf(QuotedLocalPart.content(local).charAt(0)) >= 0) {
            throw new UnusableAddress(AddressFault.FORMULA);
        }
        if (!DOT_STRING.matcher(local).matches() && !QuotedLocalPart.isQuoted(local)) {
            throw new UnusableAddress(AddressFault.LOCAL_PART);
        }
    }

    private static String unquotedWherePossible(String local) {
        String content = QuotedLocalPart.content(local);
        return DOT_STRING.matcher(content).matches() ? content : local;
    }

    /** C0, DEL, C1 and the line and paragraph separators of Unicode. */
    private static boolean isControl(int c) {
        return Character.isISOControl(c) || c == 0x2028 || c == 0x2029;
    }

    private static String withoutBlanksAround(String typed) {
        int start = 0;
        int end = typed.length();
        while (start < end && isBlankOrMark(typed.charAt(start))) {
            start++;
        }
        while (end > start && isBlankOrMark(typed.charAt(end - 1))) {
            end--;
        }
        return typed.substring(start, end);
    }

    /** Right-to-left keyboards and chat programs leave such marks around what is copied from them. */
    private static boolean isBlankOrMark(char c) {
        return Character.isSpaceChar(c) || c == 0xFEFF || (Character.getType(c) == Character.FORMAT && c != 0x200C);
    }
}
