package org.kinbridge.cases.export;

/**
 * A file that leaves the case files.
 *
 * @param name with its ending; holds no name of a person
 */
@SuppressWarnings("ArrayRecordComponent") // Passed on and never compared.
public record ExportedFile(String name, String contentType, byte[] bytes) {}
