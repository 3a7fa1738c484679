package org.kinbridge.cases.consent;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Towards whom something may leave the house: classes of bodies, and the ways of publishing. */
public enum Recipient {
    RED_CROSS_OR_CRESCENT(Purpose.SHARE),
    UN_PROCEDURE(Purpose.SHARE),
    TREATY_BODY(Purpose.SHARE),
    MINISTRY(Purpose.SHARE),
    OMBUDSPERSON(Purpose.SHARE),
    CAMP_ADMINISTRATION(Purpose.SHARE),
    SECURITY_SERVICE(Purpose.SHARE),
    MEDIA(Purpose.SHARE),
    /** Registries of missing persons that exchange records (PFIF). */
    PERSON_REGISTRY(Purpose.SHARE),
    NEWSLETTER_PRINT(Purpose.PUBLISH),
    NEWSLETTER_WEB(Purpose.PUBLISH),
    NEWSLETTER_MAIL(Purpose.PUBLISH);

    private final Purpose purpose;

    Recipient(Purpose purpose) {
        this.purpose = purpose;
    }

    /** The purpose under which this recipient can be named. */
    public Purpose purpose() {
        return purpose;
    }

    /** Those that can be named for a purpose. */
    public static List<Recipient> of(Purpose purpose) {
        return Arrays.stream(values())
                .filter(recipient -> recipient.purpose == purpose)
                .toList();
    }

    /** All ways of the newsletter: a letter that is cleared goes all of them. */
    public static Set<Recipient> newsletter() {
        return Set.copyOf(of(Purpose.PUBLISH));
    }
}
