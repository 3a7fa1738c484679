package org.kinbridge.newsletter.rendition;

import java.time.LocalDate;

/**
 * What readers are told of a piece that was withdrawn; its title is not.
 *
 * @param position where it stood in the contents list, from 1
 * @param reason in the language of the edition; empty where nothing is said, out of regard for people
 */
public record Withdrawal(int position, LocalDate on, String reason) {}
