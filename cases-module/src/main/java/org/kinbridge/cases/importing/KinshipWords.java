package org.kinbridge.cases.importing;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kinbridge.cases.person.Kinship;
import org.kinbridge.core.text.PersianText;

/** The words by which people say what they are to somebody, in English and Persian. */
final class KinshipWords {

    private static final Map<String, Kinship> WORDS = words();

    private KinshipWords() {}

    /** The kinship that the words say ("sister", "cousin of A-002"); empty if they say none that is known. */
    static Optional<Kinship> read(String words) {
        String said = words.replaceFirst("(?i)\\s+(of|to)\\s.*$", "");
        return Optional.ofNullable(WORDS.get(folded(said)));
    }

    /** Whether the words say a kinship and so are nobody's name. */
    static boolean isKinship(String words) {
        return read(words).isPresent();
    }

    static String folded(String words) {
        return PersianText.fold(words).replaceAll("[^\\p{L}]+", "");
    }

    private static Map<String, Kinship> words() {
        Map<String, Kinship> words = new HashMap<>();
        for (Kinship kinship : Kinship.values()) {
            put(words, kinship, kinship.name().replace('_', ' ').toLowerCase(Locale.ROOT));
        }
        english(words);
        persianClose(words);
        persianWide(words);
        return words;
    }

    private static void english(Map<String, Kinship> words) {
        put(words, Kinship.FATHER, "dad|papa|his father|her father");
        put(words, Kinship.MOTHER, "mum|mom|mama|his mother|her mother");
        put(words, Kinship.STEPPARENT, "step parent");
        put(words, Kinship.SIGNIFICANT_OTHER, "partner|fiance|fiancé|fiancée|girlfriend|boyfriend|companion");
        put(words, Kinship.FORMER_SPOUSE, "ex wife|ex husband|former wife|former husband|divorced wife");
        put(words, Kinship.GRANDMOTHER, "grandma|granny");
        put(words, Kinship.GRANDFATHER, "grandpa");
        put(
                words,
                Kinship.EXTENDED_FAMILY,
                "grand niece|grand nephew|great niece|great nephew|great uncle|great aunt|great grandchild|great grandson"
                        + "|great granddaughter|second cousin|distant relative|grandniece|grandnephew");
        put(words, Kinship.FAMILY_MEMBER, "relative|family|kin|relation");
        put(words, Kinship.NIECE_OR_NEPHEW, "niece nephew");
        put(words, Kinship.NEIGHBOUR, "neighbor");
    }

    private static void persianClose(Map<String, Kinship> words) {
        put(words, Kinship.FATHER, "پدر|بابا");
        put(words, Kinship.MOTHER, "مادر|مامان");
        put(words, Kinship.PARENT, "پدر یا مادر|والد");
        put(words, Kinship.BROTHER, "برادر|داداش");
        put(words, Kinship.SISTER, "خواهر");
        put(words, Kinship.SIBLING, "خواهر یا برادر");
        put(words, Kinship.HALF_BROTHER, "برادر ناتنی");
        put(words, Kinship.HALF_SISTER, "خواهر ناتنی");
        put(words, Kinship.STEPBROTHER, "نابرادری");
        put(words, Kinship.STEPSISTER, "ناخواهری");
        put(words, Kinship.SON, "پسر");
        put(words, Kinship.DAUGHTER, "دختر");
        put(words, Kinship.CHILD, "فرزند|بچه");
        put(words, Kinship.STEPFATHER, "ناپدری");
        put(words, Kinship.STEPMOTHER, "نامادری|زن پدر");
        put(words, Kinship.STEPSON, "پسرخوانده");
        put(words, Kinship.STEPDAUGHTER, "دخترخوانده");
        put(words, Kinship.STEPCHILD, "فرزندخوانده");
        put(words, Kinship.HUSBAND, "شوهر");
        put(words, Kinship.WIFE, "زن|خانم|عیال");
        put(words, Kinship.SPOUSE, "همسر");
        put(words, Kinship.FORMER_SPOUSE, "همسر پیشین|همسر سابق|شوهر سابق|زن سابق");
        put(words, Kinship.SIGNIFICANT_OTHER, "نامزد|شریک زندگی");
        put(words, Kinship.GRANDFATHER, "پدربزرگ");
        put(words, Kinship.GRANDMOTHER, "مادربزرگ");
        put(words, Kinship.GRANDCHILD, "نوه");
        put(words, Kinship.GRANDSON, "نوه پسری");
        put(words, Kinship.GRANDDAUGHTER, "نوه دختری");
    }

    private static void persianWide(Map<String, Kinship> words) {
        put(words, Kinship.UNCLE, "عمو|دایی");
        put(words, Kinship.AUNT, "عمه|خاله");
        put(words, Kinship.NIECE_OR_NEPHEW, "برادرزاده|خواهرزاده");
        put(
                words,
                Kinship.COUSIN,
                "پسرعمو|دخترعمو|پسرعمه|دخترعمه|پسردایی|دختردایی|پسرخاله|دخترخاله|عموزاده|عمه زاده|دایی زاده|خاله زاده");
        put(words, Kinship.FATHER_IN_LAW, "پدرزن|پدرشوهر|پدر همسر");
        put(words, Kinship.MOTHER_IN_LAW, "مادرزن|مادرشوهر|مادر همسر");
        put(words, Kinship.SON_IN_LAW, "داماد");
        put(words, Kinship.DAUGHTER_IN_LAW, "عروس");
        put(words, Kinship.BROTHER_IN_LAW, "برادرزن|برادرشوهر|شوهرخواهر|باجناق|برادر همسر");
        put(words, Kinship.SISTER_IN_LAW, "خواهرزن|خواهرشوهر|زن برادر|جاری|خواهر همسر");
        put(words, Kinship.EXTENDED_FAMILY, "خویشاوند دور|فامیل دور|نتیجه|نبیره");
        put(words, Kinship.FAMILY_MEMBER, "خویشاوند|فامیل|از بستگان|بستگان|قوم و خویش|عضو خانواده");
        put(words, Kinship.FRIEND, "دوست|رفیق");
        put(words, Kinship.NEIGHBOUR, "همسایه");
    }

    private static void put(Map<String, Kinship> words, Kinship kinship, String said) {
        for (String word : said.split("\\|")) {
            words.putIfAbsent(folded(word), kinship);
        }
    }
}
