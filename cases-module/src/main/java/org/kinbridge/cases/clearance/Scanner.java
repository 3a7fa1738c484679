package org.kinbridge.cases.clearance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kinbridge.cases.appeal.LetterText;
import org.kinbridge.core.text.ContactData;
import org.kinbridge.core.text.FoldedText;

/**
 * Finds what must not be printed as it stands: contact data, health words, names of persons in case files. If it fails,
 * it fails aloud: a letter that could not be scanned is not scanned.
 */
@ApplicationScoped
class Scanner {

    /** A place in one text; where two meet, the earlier kind keeps it. */
    record Span(int start, int end, FindingKind kind) {}

    /** All findings of a text, numbered in its order. */
    List<Finding> scan(Original original) {
        return scan(original.words(), original.people().get(), original.pseudonymous());
    }

    /** All findings of a letter, numbered in its order. */
    List<Finding> scan(LetterText letter, KnownPeople people) {
        return scan(letter, people, false);
    }

    /** @param pseudonymous whether the signatory is a pseudonym, which is no name of anybody */
    private List<Finding> scan(LetterText letter, KnownPeople people, boolean pseudonymous) {
        List<Finding> findings = new ArrayList<>();
        for (Pieces.Piece piece : Pieces.of(letter)) {
            for (Span span : spans(piece, people, pseudonymous)) {
                findings.add(new Finding(
                        findings.size() + 1,
                        piece.part(),
                        piece.index(),
                        span.start(),
                        span.end(),
                        span.kind(),
                        span.kind().mask(letter.language()),
                        ""));
            }
        }
        return findings;
    }

    private static List<Span> spans(Pieces.Piece piece, KnownPeople people, boolean pseudonymous) {
        List<Span> spans = new ArrayList<>();
        FoldedText folded = FoldedText.of(piece.text());
        ContactData.find(piece.text())
                .forEach(found -> spans.add(new Span(found.start(), found.end(), FindingKind.of(found.kind()))));
        spans.addAll(people.find(folded));
        spans.addAll(HealthWords.find(folded));
        if (piece.part() == LetterPart.SIGNATORY
                && !pseudonymous
                && !piece.text().isEmpty()) {
            spans.add(new Span(0, piece.text().length(), FindingKind.SIGNATORY));
        }
        return apart(spans, piece.text());
    }

    /** Gives each character to the first kind that claims it; what is left of a later one keeps its stretches. */
    private static List<Span> apart(List<Span> spans, String text) {
        FindingKind[] owner = new FindingKind[text.length()];
        int[] member = new int[text.length()];
        spans.sort(Comparator.comparing(Span::kind));
        for (int number = 0; number < spans.size(); number++) {
            Span span = spans.get(number);
            for (int i = span.start(); i < span.end(); i++) {
                if (owner[i] == null) {
                    owner[i] = span.kind();
                    member[i] = number;
                }
            }
        }
        return stretches(owner, member, text);
    }

    private static List<Span> stretches(FindingKind[] owner, int[] member, String text) {
        List<Span> out = new ArrayList<>();
        int at = 0;
        while (at < owner.length) {
            int end = at + 1;
            while (end < owner.length && owner[end] == owner[at] && member[end] == member[at]) {
                end++;
            }
            if (owner[at] != null && hasLetters(text, at, end)) {
                out.add(new Span(at, end, owner[at]));
            }
            at = end;
        }
        return out;
    }

    private static boolean hasLetters(String text, int start, int end) {
        return text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /**
     * A text with masks in the place of findings; every other character stays as it is.
     *
     * @param findings of this text alone, without those that may stay
     */
    static String masked(String text, List<Finding> findings) {
        StringBuilder out = new StringBuilder(text);
        findings.stream()
                .sorted(Comparator.comparingInt(Finding::start).reversed())
                .forEach(finding -> out.replace(finding.start(), finding.end(), finding.mask()));
        return out.toString();
    }

    /** Whether a text that is to be printed still holds contact data. */
    static boolean holdsContactData(LetterText letter) {
        return Pieces.of(letter).stream()
                .anyMatch(piece -> !ContactData.find(piece.text()).isEmpty());
    }
}
