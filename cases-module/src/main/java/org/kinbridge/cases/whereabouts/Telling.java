package org.kinbridge.cases.whereabouts;

import org.kinbridge.core.problem.InvalidInput;

/**
 * The family has been told of a death.
 *
 * @param teller who told them; the one who was named for it
 * @param when the day and the hour, in words
 * @param how how it was said, and in which words
 * @param whoStays who stays with the family
 * @param nextContact when they hear from us next
 */
public record Telling(String teller, String when, String how, String whoStays, String nextContact) implements Note {

    public Telling {
        teller = teller.strip();
        when = when.strip();
        how = how.strip();
        whoStays = whoStays.strip();
        nextContact = nextContact.strip();
    }

    /** Names the fields {@code toldWhen}, {@code toldHow}, {@code whoStays}, {@code nextContact}. */
    void check(InvalidInput.Collector problems) {
        SealedText.need(when, "toldWhen", "whereabouts.error.toldWhen", problems);
        SealedText.need(how, "toldHow", "whereabouts.error.toldHow", problems);
        SealedText.limit(whoStays, "whoStays", problems);
        SealedText.need(nextContact, "nextContact", "whereabouts.error.nextContact", problems);
    }

    Telling by(String name) {
        return new Telling(name, when, how, whoStays, nextContact);
    }
}
