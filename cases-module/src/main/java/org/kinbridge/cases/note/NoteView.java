package org.kinbridge.cases.note;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.core.security.AccountId;

/**
 * A private note, for the staff who work with the family; it goes nowhere else.
 *
 * @param about null if it is about the whole family
 * @param writtenBy who wrote it down, or took it in
 */
public record NoteView(
        NoteId id, @Nullable PersonId about, String text, String source, AccountId writtenBy, Instant writtenAt) {}
