package org.kinbridge.newsletter.importing;

/**
 * A file that somebody uploads.
 *
 * @param fileName as the browser says; shown, never trusted
 */
@SuppressWarnings("ArrayRecordComponent") // Passed on and never compared.
public record NewSource(String fileName, byte[] content) {}
