package org.kinbridge.newsletter.rendition;

import java.time.LocalDate;

/**
 * What readers are told of a piece that was withdrawn; its title is not.
 *
 * @param position where it stood in the contents list, from 1
 * @param section under which it stood there; empty for none
 * @param reason in the language of the edition; empty where nothing is said, out of regard for people
 */
public record Withdrawal(int position, String section, LocalDate on, String reason) {

    public Withdrawal {
        section = section == null ? "" : section; // kept before the line stood at the place of the piece
    }
}
