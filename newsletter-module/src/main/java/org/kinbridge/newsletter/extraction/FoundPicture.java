package org.kinbridge.newsletter.extraction;

/**
 * A picture of a file, drawn anew from its pixels as a JPEG: what its original said about place, time and camera is gone.
 *
 * @param number counted from 1 in reading order
 * @param alternativeText as the file gives it; may be empty
 */
@SuppressWarnings("ArrayRecordComponent") // Passed on and never compared.
public record FoundPicture(int number, byte[] jpeg, int width, int height, String alternativeText) {}
