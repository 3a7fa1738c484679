package org.kinbridge.newsletter.importing;

import java.util.List;

/**
 * A piece as it is read from its lines and the corrections.
 *
 * @param title never empty
 * @param lede may be empty
 * @param byline without label and full stop; may be empty
 * @param captions each once
 * @param letter the parts of a letter; empty lists for other pieces
 */
public record ReadPiece(String title, String lede, Byline byline, List<String> captions, Letter letter) {

    /** Who wrote it: a name, and the site when it is not from the house. */
    public record Byline(String name, String site) {
        public boolean isExternal() {
            return !site.isEmpty();
        }

        public boolean isPresent() {
            return !name.isEmpty();
        }
    }

    /** The parts of an open letter besides its body. */
    public record Letter(
            List<String> addressee,
            List<String> subject,
            List<String> salutation,
            List<String> closing,
            List<String> signatories,
            List<String> copies) {
        public boolean isEmpty() {
            return addressee.isEmpty()
                    && subject.isEmpty()
                    && salutation.isEmpty()
                    && closing.isEmpty()
                    && signatories.isEmpty();
        }
    }
}
