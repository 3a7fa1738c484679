package org.kinbridge.newsletter.likeness;

/** The evidence of a consent, as it was handed in. */
@SuppressWarnings("ArrayRecordComponent") // Passed on and never compared.
public record LikenessScan(String fileName, String contentType, byte[] content) {}
