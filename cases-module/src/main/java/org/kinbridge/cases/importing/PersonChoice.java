package org.kinbridge.cases.importing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person's decision about whom a row seeks.
 *
 * @param row number of the line in the spreadsheet
 * @param person somebody on record who is the same; null for a new person
 */
public record PersonChoice(int row, @Nullable UUID person) {}
