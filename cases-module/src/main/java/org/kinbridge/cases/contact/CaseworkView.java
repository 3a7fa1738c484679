package org.kinbridge.cases.contact;

/**
 * How the association works with families.
 *
 * @param silenceDays after how many days without a word a family must hear from us; {@link #SHORTEST} to {@link #LONGEST}
 */
public record CaseworkView(int version, int silenceDays) {
    public static final int SHORTEST = 7;
    public static final int LONGEST = 730;
}
