package org.kinbridge.cases.appeal;

import java.util.UUID;

/** The text of an appeal was changed; fired inside the transaction, so that whatever rested on the old text falls with it. */
public record AppealRewritten(UUID appealId, int newNumber) {}
