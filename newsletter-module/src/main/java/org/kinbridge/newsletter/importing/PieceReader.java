package org.kinbridge.newsletter.importing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads title, lede, by-line, captions and the parts of a letter from the lines of a piece. */
final class PieceReader {
    private static final int TITLE_WORDS = 8;

    private final Draft draft;
    private final Segment piece;
    private final @Nullable Entry entry;

    private PieceReader(Draft draft, Segment piece, @Nullable Entry entry) {
        this.draft = draft;
        this.piece = piece;
        this.entry = entry;
    }

    /** @param entries the entries of the draft, read once for all its pieces */
    static ReadPiece read(Draft draft, Segment piece, List<Entry> entries) {
        return new PieceReader(draft, piece, entryOf(piece, entries).orElse(null)).read();
    }

    static Optional<Entry> entryOf(Segment piece, List<Entry> entries) {
        Match match = piece.match();
        return match == null
                ? Optional.empty()
                : entries.stream().filter(e -> e.line() == match.entryLine()).findFirst();
    }

    private ReadPiece read() {
        ReadPiece.Letter letter = new ReadPiece.Letter(
                lines(LineRole.ADDRESSEE),
                lines(LineRole.SUBJECT),
                lines(LineRole.SALUTATION),
                lines(LineRole.CLOSING),
                lines(LineRole.SIGNATORY),
                lines(LineRole.COPY_TO));
        String printed = piece.byline() != null ? piece.byline() : String.join(", ", lines(LineRole.BYLINE));
        return new ReadPiece(
                title(letter), lede(), BylineReader.read(printed), distinct(lines(LineRole.CAPTION)), letter);
    }

    private String title(ReadPiece.Letter letter) {
        if (piece.title() != null) {
            return piece.title();
        }
        if (entry != null) {
            return entry.title();
        }
        List<Integer> headings = leadingHeadings(draft, piece);
        if (!headings.isEmpty()) {
            return withoutMark(draft.source().get(headings.get(0)));
        }
        if (!letter.subject().isEmpty()) {
            return withoutLabel(letter.subject().get(0));
        }
        return letter.addressee().isEmpty()
                ? firstWords()
                : withoutLabel(letter.addressee().get(0));
    }

    private String lede() {
        if (piece.lede() != null) {
            return piece.lede();
        }
        return entry == null ? "" : entry.lede();
    }

    private String firstWords() {
        for (int line = piece.from(); line < piece.to(); line++) {
            if (!draft.source().isBlank(line) && draft.roleOf(line) != LineRole.PICTURE) {
                String[] words = draft.source().get(line).strip().split("\\s+");
                boolean all = words.length <= TITLE_WORDS;
                return String.join(" ", List.of(words).subList(0, all ? words.length : TITLE_WORDS))
                        + (all ? "" : " …");
            }
        }
        return "…";
    }

    /** The headings over the first line of text. */
    static List<Integer> leadingHeadings(Draft draft, Segment piece) {
        List<Integer> headings = new ArrayList<>();
        for (int line = piece.from(); line < piece.to(); line++) {
            if (draft.source().isBlank(line)) {
                continue;
            }
            LineRole role = draft.roleOf(line);
            if (role == LineRole.HEADING) {
                headings.add(line);
            } else if (role == LineRole.BODY || role == LineRole.SALUTATION || role == LineRole.ADDRESSEE) {
                break;
            }
        }
        return headings;
    }

    private List<String> lines(LineRole role) {
        List<String> lines = new ArrayList<>();
        for (int line = piece.from(); line < piece.to(); line++) {
            if (draft.roles().of(line) == role
                    && role.fits(piece.kind())
                    && !draft.source().isBlank(line)) {
                lines.add(draft.source().get(line).strip());
            }
        }
        return lines;
    }

    private static List<String> distinct(List<String> lines) {
        return List.copyOf(new LinkedHashSet<>(lines));
    }

    static String withoutMark(String heading) {
        return heading.strip().replaceAll("^#+\\s*", "");
    }

    static String withoutLabel(String line) {
        int colon = line.indexOf(':');
        boolean labelled = Phrases.of("subject-label").labels(line)
                || Phrases.of("addressee-label").labels(line)
                || Phrases.of("copy-label").labels(line);
        return labelled ? line.substring(colon + 1).strip() : line.strip();
    }
}
