package org.kinbridge.cases.attachment;

/**
 * A file that somebody uploads to a case.
 *
 * @param fileName as the browser says; shown, never trusted
 * @param content at most 25 MB
 */
@SuppressWarnings("ArrayRecordComponent") // Passed on and never compared.
public record NewAttachment(AttachmentDetails details, String fileName, byte[] content) {}
