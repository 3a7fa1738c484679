package org.kinbridge.cases.appeal;

import java.util.EnumMap;
import java.util.Map;
import org.kinbridge.cases.person.Kinship;
import org.kinbridge.core.text.Language;

/** What the one who writes calls the other: "my brother", «برادرم». */
final class KinshipWords {

    private static final Map<Kinship, String[]> WORDS = new EnumMap<>(Kinship.class);

    static {
        say(Kinship.BROTHER, "brother", "برادرم");
        say(Kinship.SISTER, "sister", "خواهرم");
        say(Kinship.HALF_BROTHER, "half-brother", "برادر ناتنی‌ام");
        say(Kinship.HALF_SISTER, "half-sister", "خواهر ناتنی‌ام");
        say(Kinship.STEPBROTHER, "stepbrother", "برادرخوانده‌ام");
        say(Kinship.STEPSISTER, "stepsister", "خواهرخوانده‌ام");
        say(Kinship.FATHER, "father", "پدرم");
        say(Kinship.MOTHER, "mother", "مادرم");
        say(Kinship.SON, "son", "پسرم");
        say(Kinship.DAUGHTER, "daughter", "دخترم");
        say(Kinship.CHILD, "child", "فرزندم");
        say(Kinship.STEPFATHER, "stepfather", "ناپدری‌ام");
        say(Kinship.STEPMOTHER, "stepmother", "نامادری‌ام");
        say(Kinship.HUSBAND, "husband", "شوهرم");
        say(Kinship.WIFE, "wife", "همسرم");
        say(Kinship.SPOUSE, "spouse", "همسرم");
        say(Kinship.GRANDFATHER, "grandfather", "پدربزرگم");
        say(Kinship.GRANDMOTHER, "grandmother", "مادربزرگم");
        say(Kinship.GRANDSON, "grandson", "نوه‌ام");
        say(Kinship.GRANDDAUGHTER, "granddaughter", "نوه‌ام");
        say(Kinship.GRANDCHILD, "grandchild", "نوه‌ام");
        say(Kinship.COUSIN, "cousin", "");
        say(Kinship.NEPHEW, "nephew", "");
        say(Kinship.NIECE, "niece", "");
        say(Kinship.UNCLE, "uncle", "");
        say(Kinship.AUNT, "aunt", "");
        say(Kinship.FATHER_IN_LAW, "father-in-law", "پدر همسرم");
        say(Kinship.MOTHER_IN_LAW, "mother-in-law", "مادر همسرم");
        say(Kinship.SON_IN_LAW, "son-in-law", "دامادم");
        say(Kinship.DAUGHTER_IN_LAW, "daughter-in-law", "عروسم");
        say(Kinship.BROTHER_IN_LAW, "brother-in-law", "");
        say(Kinship.SISTER_IN_LAW, "sister-in-law", "");
        say(Kinship.FRIEND, "friend", "دوستم");
        say(Kinship.NEIGHBOUR, "neighbour", "همسایه‌ام");
    }

    private KinshipWords() {}

    private static void say(Kinship kinship, String english, String persian) {
        WORDS.put(kinship, new String[] {"my " + english, persian});
    }

    /**
     * @return the words; "my relative" where the language has no one word for it (Persian has four for an uncle) or the
     *     relation is wide
     */
    static String of(Kinship kinship, Language language) {
        boolean persian = language == Language.FA;
        String[] words = WORDS.get(kinship);
        String word = words == null ? "" : words[persian ? 1 : 0];
        if (!word.isEmpty()) {
            return word;
        }
        return persian ? "خویشاوندم" : "my relative";
    }
}
