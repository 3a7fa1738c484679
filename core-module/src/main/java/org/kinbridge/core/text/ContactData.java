package org.kinbridge.core.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Finds what a person can be reached or identified by in free text: telephone numbers in any digits or in words,
 * e-mail addresses, handles, street addresses and numbers of documents.
 *
 * <p>It errs on the side of finding too much: an overlooked number, once printed, cannot be called back.
 */
public final class ContactData {

    private static final List<Finder> FINDERS = List.of(
            AddressPatterns.EMAIL,
            AddressPatterns.HANDLE,
            NumberPatterns.DOCUMENT,
            AddressPatterns.STREET,
            new TelephoneFinder(),
            new SpokenNumberFinder());

    /** Belongs to no word and to no number. */
    private static final char COVER = '\u0001';

    private ContactData() {}

    /** What kind of contact data; the order is the one in which overlapping kinds win. */
    public enum Kind {
        EMAIL,
        HANDLE,
        DOCUMENT_NUMBER,
        STREET_ADDRESS,
        TELEPHONE
    }

    /**
     * A place in a text.
     *
     * @param start index of the first character
     * @param end   index after the last character
     * @param kind  what was found there
     */
    public record Found(int start, int end, Kind kind) {

        Found merge(Found other) {
            Kind first = kind.compareTo(other.kind) <= 0 ? kind : other.kind;
            return new Found(Math.min(start, other.start), Math.max(end, other.end), first);
        }
    }

    /** Looks for one kind of data in a folded text and gives places in the folded text. */
    interface Finder {
        List<Found> find(String folded);
    }

    /**
     * Finds contact data.
     *
     * @param text any text, in English, Persian, French or Albanian
     * @return the places, in order and without overlap
     */
    public static List<Found> find(String text) {
        List<Found> all = new ArrayList<>();
        List<Found> more = look(text);
        // What is found may hide something beside it ("name@a.orgname@b.org"): look again with the found parts covered.
        while (!more.isEmpty()) {
            all.addAll(more);
            all = withoutOverlap(all);
            more = look(covered(text, all));
        }
        return List.copyOf(all);
    }

    private static List<Found> look(String text) {
        FoldedText folded = FoldedText.of(text);
        List<Found> all = new ArrayList<>();
        for (Finder finder : FINDERS) {
            for (Found found : finder.find(folded.text())) {
                all.add(new Found(folded.start(found.start()), folded.end(found.end()), found.kind()));
            }
        }
        return all;
    }

    private static String covered(String text, List<Found> all) {
        char[] out = text.toCharArray();
        for (Found found : all) {
            Arrays.fill(out, found.start(), found.end(), COVER);
            out[found.start()] = '[';
            out[found.end() - 1] = found.end() - found.start() > 2 ? ']' : COVER;
        }
        return new String(out);
    }

    private static List<Found> withoutOverlap(List<Found> all) {
        all.sort(Comparator.comparingInt(Found::start).thenComparing(Found::kind));
        List<Found> out = new ArrayList<>();
        for (Found found : all) {
            int last = out.size() - 1;
            if (last >= 0 && found.start() < out.get(last).end()) {
                out.set(last, out.get(last).merge(found));
            } else {
                out.add(found);
            }
        }
        return out;
    }
}
