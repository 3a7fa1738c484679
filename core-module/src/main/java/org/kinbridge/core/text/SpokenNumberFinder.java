package org.kinbridge.core.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds telephone numbers spelled out in English, Persian, French or Albanian words, also mixed with digits.
 *
 * <p>Years in words ("nineteen eighty-eight, nineteen ninety-one") have no zero and no row of single digits, and are
 * let through unless a word for telephone stands before them.
 */
final class SpokenNumberFinder implements ContactData.Finder {

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}]+|\\d+", PatternFinder.FLAGS);
    private static final Pattern GAP = Pattern.compile("[\\s,.،/+()-]{0,4}");
    private static final int ENOUGH = 7;
    private static final int ROW = 5;
    private static final Set<String> JOINING = Set.of("and", "et", "e", "dhe", "و");
    private static final Map<String, Integer> REPEATS = Map.of("double", 1, "triple", 2, "treble", 2, "دوبل", 1);
    /** How many digits each word stands for; a ten that is followed by a unit gives up one. */
    private static final Map<String, Integer> WIDTHS = new HashMap<>();

    private static final Set<String> ZEROS = Set.of("zero", "oh", "nought", "صفر");

    static {
        put(1, "zero oh nought one two three four five six seven eight nine");
        put(
                2,
                "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty"
                        + " sixty seventy eighty ninety");
        put(1, "un une deux trois quatre cinq sept huit neuf");
        put(
                2,
                "dix onze douze treize quatorze quinze seize vingt vingts trente quarante cinquante soixante septante"
                        + " huitante octante nonante");
        put(1, "nje dy tre tri kater pese gjashte shtate tete nente");
        put(
                2,
                "dhjete njembedhjete dymbedhjete trembedhjete katermbedhjete pesembedhjete gjashtembedhjete"
                        + " shtatembedhjete tetembedhjete nentembedhjete njezet tridhjete dyzet pesedhjete gjashtedhjete"
                        + " shtatedhjete tetedhjete nentedhjete");
        put(1, "صفر یک دو سه چهار پنج شش شیش هفت هشت نه");
        put(
                2,
                "ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده هیجده نوزده بیست سی چهل پنجاه شصت هفتاد هشتاد نود");
        put(3, "صد یکصد دویست سیصد چهارصد پانصد ششصد هفتصد هشتصد نهصد");
    }

    private static void put(int width, String words) {
        for (String word : words.split(" ")) {
            WIDTHS.put(PersianText.fold(word), width);
        }
    }

    @Override
    public List<ContactData.Found> find(String folded) {
        List<ContactData.Found> out = new ArrayList<>();
        Matcher token = TOKEN.matcher(folded);
        Run run = new Run();
        while (token.find()) {
            String word = token.group().toLowerCase(Locale.ROOT);
            boolean near = run.end == 0
                    || GAP.matcher(folded.substring(run.end, token.start())).matches();
            if (!near || !run.take(word, token.start(), token.end())) {
                run.addTo(out, folded);
                run = new Run();
                run.take(word, token.start(), token.end());
            }
        }
        run.addTo(out, folded);
        return out;
    }

    /** A row of number words, as far as it goes. */
    private static final class Run {

        private int start = -1;
        private int end;
        private int lastNumber;
        private int digits;
        private int words;
        private int row;
        private int longestRow;
        private int lastWidth;
        private boolean joined;
        private boolean zero;

        private boolean take(String word, int from, int to) {
            Integer width = WIDTHS.get(word);
            if (width != null) {
                words++;
                zero |= ZEROS.contains(word);
                number(width, width < lastWidth && (joined || width == 1 && lastWidth == 2), from, to);
                return true;
            }
            if (Character.isDigit(word.charAt(0))) {
                zero |= word.startsWith("0");
                number(word.length(), false, from, to);
                return true;
            }
            if (REPEATS.containsKey(word)) {
                digits += REPEATS.getOrDefault(word, 0);
                row += REPEATS.getOrDefault(word, 0);
                begin(from, to);
                return true;
            }
            return start >= 0 && JOINING.contains(word) && join(to);
        }

        private boolean join(int to) {
            boolean again = joined;
            joined = true;
            end = to;
            return !again;
        }

        private void number(int width, boolean partOfLast, int from, int to) {
            begin(from, to);
            digits += partOfLast ? 0 : width;
            row = width == 1 && !partOfLast ? row + 1 : 0;
            longestRow = Math.max(longestRow, row);
            lastWidth = width;
            lastNumber = to;
            joined = false;
        }

        private void begin(int from, int to) {
            start = start < 0 ? from : start;
            end = to;
        }

        private void addTo(List<ContactData.Found> out, String folded) {
            if (start < 0 || words < 2 || digits < 5) {
                return;
            }
            String before = folded.substring(Math.max(0, start - 48), start);
            boolean named = NumberPatterns.TELEPHONE_WORD.matcher(before).find();
            if (named || digits >= ENOUGH && (zero || longestRow >= ROW)) {
                out.add(new ContactData.Found(start, lastNumber, ContactData.Kind.TELEPHONE));
            }
        }
    }
}
