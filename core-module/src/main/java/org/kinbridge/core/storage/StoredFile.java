package org.kinbridge.core.storage;

/**
 * Bytes as they were stored.
 *
 * @param contentType a MIME type that the storing feature has found out from the content
 * @param sha256 64 hex digits in lower case
 */
@SuppressWarnings("ArrayRecordComponent")
public record StoredFile(FileId id, String contentType, String sha256, byte[] content) {}
