package org.kinbridge.newsletter.importing;

import java.util.List;

/** Reads name and site from a by-line as it is printed. */
final class BylineReader {
    private static final int LONGEST_LABEL = 3;

    private BylineReader() {}

    static ReadPiece.Byline read(String printed) {
        String bare = withoutLabel(printed.strip().replaceAll("^[—–\\-]\\s*", ""));
        bare = bare.replaceAll("(?<=\\p{L}{2})\\.$", "").strip();
        String[] words = bare.split("\\s+");
        for (int i = 2; i < words.length; i++) {
            String rest = String.join(" ", List.of(words).subList(i, words.length));
            boolean joint = i + 1 < words.length
                    && Phrases.of("byline-joint").contains(Folding.fold(words[i]))
                    && !isParticle(words, i);
            boolean mark = words[i - 1].endsWith(",")
                    || words[i - 1].endsWith("،")
                    || rest.startsWith("(")
                    || rest.startsWith("/")
                    || rest.startsWith("|");
            if (joint || mark) {
                String name = String.join(" ", List.of(words).subList(0, i)).replaceAll("[,،]$", "");
                String site = joint ? rest.substring(words[i].length()) : rest;
                return new ReadPiece.Byline(name, site.replaceAll("^[\\s(/|]+|[)\\s]+$", ""));
            }
        }
        return new ReadPiece.Byline(bare, "");
    }

    /** "Maria de Almeida": a small word inside a name, not before a site. */
    private static boolean isParticle(String[] words, int i) {
        boolean noble = List.of("de", "du", "von").contains(words[i]);
        return noble && i + 1 < words.length && words[i + 1].indexOf('.') < 0;
    }

    private static String withoutLabel(String text) {
        int colon = text.indexOf(':');
        if (colon > 0 && Phrases.of("byline-label").labels(text)) {
            return text.substring(colon + 1).strip();
        }
        String[] words = text.split("\\s+");
        String label = "";
        for (int i = 0; i < Math.min(LONGEST_LABEL, words.length - 2); i++) {
            label = Folding.fold(label + " " + words[i]);
            if (Phrases.of("byline-label").contains(label)) {
                return String.join(" ", List.of(words).subList(i + 1, words.length));
            }
        }
        return text;
    }
}
