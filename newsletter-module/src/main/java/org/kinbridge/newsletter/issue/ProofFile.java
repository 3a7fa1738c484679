package org.kinbridge.newsletter.issue;

/**
 * A proof in one of its forms.
 *
 * @param name under which to keep it
 */
@SuppressWarnings("ArrayRecordComponent") // Sent as it is and never compared.
public record ProofFile(String name, ProofForm form, byte[] content) {}
