package org.kinbridge.cases.person;

/** A row that came to the surviving record after the merge: staff decide to whom it belongs. */
public record AddedSince(PersonReference reference, RowWords named) {}
