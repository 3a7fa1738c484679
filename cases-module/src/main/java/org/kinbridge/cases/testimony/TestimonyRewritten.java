package org.kinbridge.cases.testimony;

/**
 * What print would see of a testimony has changed; fired inside the transaction, so that whatever rested on the old
 * words falls with them.
 *
 * @param newNumber of the text as it stands now
 */
public record TestimonyRewritten(TestimonyId testimony, int newNumber) {}
