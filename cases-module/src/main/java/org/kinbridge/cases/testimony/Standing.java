package org.kinbridge.cases.testimony;

import org.jspecify.annotations.Nullable;

/**
 * What can still be done with a testimony.
 *
 * @param version to hand back with a change
 * @param draft whether nothing of it has gone anywhere yet, so that it can be deleted
 * @param withdrawn null unless the witness took it back
 */
public record Standing(int version, boolean draft, @Nullable WithdrawalView withdrawn) {}
