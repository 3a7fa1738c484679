package org.kinbridge.cases.attachment;

/**
 * The octets of a document, opened.
 *
 * @param fileName under which it goes out; its ending fits what it is
 */
@SuppressWarnings("ArrayRecordComponent") // Passed on and never compared.
public record AttachmentContent(String fileName, String contentType, byte[] bytes) {}
