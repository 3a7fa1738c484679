package org.kinbridge.newsletter.importing;

import java.util.List;

/**
 * A text whose encoding a person chooses.
 *
 * @param version to be given back with the choice
 * @param candidates how its telling lines look in each encoding
 */
public record EncodingChoice(ImportId id, long version, String fileName, List<Reading.Candidate> candidates) {}
