package org.kinbridge.newsletter.publication;

/**
 * The masthead as it is printed in one language. What is empty is not printed. An edition keeps the one that it was
 * published with.
 */
public record Imprint(
        String responsibleEditor, String address, String email, String telephone, Frequency frequency, String rights) {

    public static Imprint none() {
        return new Imprint("", "", "", "", Frequency.NOT_SAID, "");
    }
}
