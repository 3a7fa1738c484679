package org.kinbridge.newsletter.rendition;

/**
 * A proof of an edition, each page marked. Nothing of it is public.
 *
 * @param pdf the print edition
 * @param html all pages of the web edition as one, with its pictures in it
 * @param text UTF-8
 */
@SuppressWarnings("ArrayRecordComponent") // Passed on and never compared.
public record ProofFiles(byte[] pdf, byte[] html, byte[] text) {}
