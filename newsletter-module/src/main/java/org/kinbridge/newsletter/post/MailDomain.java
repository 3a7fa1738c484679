package org.kinbridge.newsletter.post;

import com.ibm.icu.text.IDNA;
import java.util.Locale;
import java.util.regex.Pattern;

/** The domain of an address in the form that the name system knows it by. */
final class MailDomain {

    private static final int LONGEST = 253;
    private static final Pattern HOST_NAME =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{0,58}[a-z0-9])");

    /** UTS #46 without the transitional mapping: that one would drop the joiners which Persian domains are spelt with. */
    private static final IDNA IDN = IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII
            | IDNA.NONTRANSITIONAL_TO_UNICODE
            | IDNA.USE_STD3_RULES
            | IDNA.CHECK_BIDI
            | IDNA.CHECK_CONTEXTJ);

    private MailDomain() {}

    /**
     * Lower case, ASCII, without a final dot.
     *
     * @throws UnusableAddress if it is no host name: an address literal, one label only, a label of digits at the end
     */
    static String canonical(String typed) {
        String withoutRoot = typed.endsWith(".") ? typed.substring(0, typed.length() - 1) : typed;
        IDNA.Info info = new IDNA.Info();
        StringBuilder ascii = new StringBuilder();
        IDN.nameToASCII(withoutRoot, ascii, info);
        String domain = ascii.toString().toLowerCase(Locale.ROOT);
        if (domain.length() > LONGEST) {
            throw new UnusableAddress(AddressFault.TOO_LONG);
        }
        if (info.hasErrors() || !HOST_NAME.matcher(domain).matches()) {
            throw new UnusableAddress(AddressFault.DOMAIN);
        }
        return domain;
    }
}
