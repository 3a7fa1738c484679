package org.kinbridge.launcher;

import java.security.SecureRandom;

/** The one-time code that guards the set-up of the first administrator: three groups of four, about 60 bits. */
final class SetupCode {

    /** Without letters and digits that are taken for one another. */
    private static final String SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private SetupCode() {}

    static String random() {
        SecureRandom random = new SecureRandom();
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            if (i > 0 && i % 4 == 0) {
                code.append('-');
            }
            code.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return code.toString();
    }
}
