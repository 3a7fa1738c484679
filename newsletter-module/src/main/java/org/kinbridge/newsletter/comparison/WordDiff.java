package org.kinbridge.newsletter.comparison;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.kinbridge.core.text.Language;

/**
 * Two texts word by word, as the language of the text divides words (UAX 29); very long ones sentence by sentence, so that no
 * text keeps the server busy.
 */
final class WordDiff {

    /** The pieces of both texts together; the time grows with their square in the worst case. */
    private static final int MOST_WORDS = 12_000;

    private final List<Passage> passages = new ArrayList<>();
    private final StringBuilder deleted = new StringBuilder();
    private final StringBuilder inserted = new StringBuilder();

    private WordDiff() {}

    /** The passages of both texts; equal texts give one passage, empty texts none. */
    static List<Passage> between(String older, String newer, Language language) {
        List<String> before = words(older, language);
        List<String> after = words(newer, language);
        return before.size() + after.size() <= MOST_WORDS
                ? between(before, after)
                : between(sentences(older, language), sentences(newer, language));
    }

    private static List<Passage> between(List<String> before, List<String> after) {
        WordDiff diff = new WordDiff();
        int at = 0;
        for (Change change : changes(before, after)) {
            String same = String.join("", before.subList(at, change.from()));
            if (diff.goesOnWith(change, same)) {
                diff.deleted.append(same);
                diff.inserted.append(same);
            } else {
                diff.flush();
                diff.add(Passage.Kind.SAME, same);
            }
            diff.deleted.append(change.deleted());
            diff.inserted.append(change.inserted());
            at = change.to();
        }
        diff.flush();
        diff.add(Passage.Kind.SAME, String.join("", before.subList(at, before.size())));
        return List.copyOf(diff.passages);
    }

    /** Neighbouring words that are replaced read as one passage, not as a zip of old and new words. */
    private boolean goesOnWith(Change next, String between) {
        boolean begun = !deleted.isEmpty() || !inserted.isEmpty();
        boolean replaces = next.isReplacement() || !deleted.isEmpty() && !inserted.isEmpty();
        return begun && replaces && between.isBlank() && between.indexOf('\n') < 0;
    }

    private void flush() {
        add(Passage.Kind.DELETED, deleted.toString());
        add(Passage.Kind.INSERTED, inserted.toString());
        deleted.setLength(0);
        inserted.setLength(0);
    }

    private void add(Passage.Kind kind, String words) {
        if (!words.isEmpty()) {
            passages.add(new Passage(kind, words));
        }
    }

    /** What became of the pieces from one place to another. */
    private record Change(int from, int to, String deleted, String inserted) {

        boolean isReplacement() {
            return !deleted.isEmpty() && !inserted.isEmpty();
        }

        Change and(Change next) {
            return new Change(from, next.to, deleted + next.deleted, inserted + next.inserted);
        }
    }

    /** The algorithm gives what was deleted and what was inserted at the same place one after the other. */
    private static List<Change> changes(List<String> before, List<String> after) {
        List<Change> changes = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<String>())
                .getDeltas()) {
            int from = delta.getSource().getPosition();
            Change change = new Change(
                    from,
                    from + delta.getSource().size(),
                    String.join("", delta.getSource().getLines()),
                    String.join("", delta.getTarget().getLines()));
            int last = changes.size() - 1;
            if (last >= 0 && changes.get(last).to() == from) {
                changes.set(last, changes.get(last).and(change));
            } else {
                changes.add(change);
            }
        }
        return changes;
    }

    /** Words, punctuation and spaces, each a piece of its own; together they are the text. */
    static List<String> words(String text, Language language) {
        return pieces(text, BreakIterator.getWordInstance(language.locale()));
    }

    private static List<String> sentences(String text, Language language) {
        return pieces(text, BreakIterator.getSentenceInstance(language.locale()));
    }

    private static List<String> pieces(String text, BreakIterator breaks) {
        breaks.setText(text);
        List<String> pieces = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            pieces.add(text.substring(start, end));
        }
        return pieces;
    }
}
