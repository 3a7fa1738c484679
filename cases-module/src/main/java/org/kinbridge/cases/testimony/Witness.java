package org.kinbridge.cases.testimony;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.kinbridge.cases.person.NameKind;
import org.kinbridge.cases.person.NewName;
import org.kinbridge.cases.person.NewPerson;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.person.Sex;
import org.kinbridge.core.problem.InvalidInput;

/** Who testifies, as the form gives it. */
public sealed interface Witness {

    /** Somebody of the case. */
    record OfCase(PersonId person) implements Witness {}

    /** Somebody new, under the own name. */
    record Named(String name) implements Witness {
        public Named {
            name = name.strip();
        }

        NewPerson person() {
            return new NewPerson(Sex.UNKNOWN, java.util.List.of(NewName.of(NameKind.FULL, name)));
        }
    }

    /**
     * Somebody who must not be known.
     *
     * @param pseudonym shown wherever the witness is named
     * @param realName sealed; empty if it is not known, or better not written down
     */
    record Pseudonymous(String pseudonym, String realName) implements Witness {
        public Pseudonymous {
            pseudonym = pseudonym.strip();
            realName = realName.strip();
        }
    }

    /** Rejects a witness without a name, and a pseudonym that gives the name away. */
    default void check(InvalidInput.Collector problems) {
        if (this instanceof Named named) {
            problems.rejectIf(!hasLetters(named.name()), "name", "testimonies.problem.name");
            problems.rejectIf(named.name().length() > 200, "name", "testimonies.problem.long", 200);
        } else if (this instanceof Pseudonymous hidden) {
            problems.rejectIf(!hasLetters(hidden.pseudonym()), "pseudonym", "testimonies.problem.pseudonym");
            problems.rejectIf(hidden.pseudonym().length() > 200, "pseudonym", "testimonies.problem.long", 200);
            problems.rejectIf(hidden.realName().length() > 200, "realName", "testimonies.problem.long", 200);
            boolean telling = words(hidden.realName()).stream().anyMatch(words(hidden.pseudonym())::contains);
            problems.rejectIf(telling, "pseudonym", "testimonies.problem.telling");
        }
    }

    /** Whether a text names somebody: every word of the name stands in it, in any order, case and spelling of accents. */
    static boolean isNamedIn(String text, String name) {
        Set<String> words = words(name);
        return !words.isEmpty() && words(text).containsAll(words);
    }

    private static boolean hasLetters(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    private static Set<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}|\\u200C|\\u0640", "")
                .replace('\u064A', '\u06CC')
                .replace('\u0643', '\u06A9')
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > 1)
                .collect(Collectors.toSet());
    }
}
