package org.kinbridge.newsletter.media;

/**
 * A file that somebody uploads.
 *
 * @param fileName as the browser says; shown, never trusted
 */
@SuppressWarnings("ArrayRecordComponent") // Passed on and never compared.
public record NewPhotograph(String fileName, byte[] content) {}
