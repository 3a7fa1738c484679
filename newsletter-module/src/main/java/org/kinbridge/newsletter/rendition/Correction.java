package org.kinbridge.newsletter.rendition;

import java.time.LocalDate;

/**
 * What readers are told of a correction.
 *
 * @param number of the erratum in its edition, from 1
 * @param slug the corrected piece, by its part of the address
 * @param title as it is now
 * @param note what was wrong
 */
public record Correction(int number, LocalDate on, String slug, String title, String note) {}
