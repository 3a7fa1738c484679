package org.kinbridge.core.security;

import java.security.SecureRandom;

/** Secrets that people read and type once: groups of four signs that are not taken for one another, joined by hyphens. */
public final class RandomSecret {

    /** 32 signs, so that each carries five bits; without the pairs l/1 and o/0. */
    private static final String SIGNS = "abcdefghijkmnpqrstuvwxyz23456789";

    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomSecret() {}

    /** @param groups number of groups; each carries 20 bits */
    public static String ofGroups(int groups) {
        StringBuilder secret = new StringBuilder();
        for (int i = 0; i < groups * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) {
                secret.append('-');
            }
            secret.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return secret.toString();
    }
}
