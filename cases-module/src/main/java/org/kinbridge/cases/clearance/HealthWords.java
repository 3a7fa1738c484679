package org.kinbridge.cases.clearance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kinbridge.core.text.FoldedText;
import org.kinbridge.core.text.PersianText;

/** Finds words about illness, injury, treatment and violence to the body, in English, Persian, French and Albanian. */
final class HealthWords {

    /** Beginnings of words; what follows in the same word belongs to it. */
    private static final String[] STEMS = {
        "cancer",
        "tumour",
        "tumor",
        "leukaemi",
        "leukemi",
        "chemotherap",
        "diabet",
        "insulin",
        "epilep",
        "seizure",
        "tubercul",
        "hepatitis",
        "hiv",
        "aids",
        "malaria",
        "asthma",
        "dementia",
        "alzheimer",
        "parkinson",
        "schizophren",
        "bipolar",
        "psychiatr",
        "psycholog",
        "depress",
        "suicid",
        "trauma",
        "addict",
        "alcoholi",
        "dialysis",
        "kidney",
        "surgery",
        "surgeon",
        "amputat",
        "paralys",
        "disabled",
        "disabilit",
        "wheelchair",
        "blindness",
        "deaf",
        "pregnan",
        "miscarr",
        "abortion",
        "rape",
        "raped",
        "illness",
        "disease",
        "diagnos",
        "medicat",
        "medicine",
        "hospital",
        "clinic",
        "infection",
        "wound",
        "injur",
        "torture",
        "chronic",
        "unwell",
        "therapy",
        "mental health",
        "heart attack",
        "heart disease",
        "heart condition",
        "heart surgery",
        "blood pressure",
        "is ill",
        "was ill",
        "fell ill",
        "seriously ill",
        "is sick",
        "was sick",
        "tumeur",
        "leucemi",
        "chimiotherap",
        "tuberculos",
        "hepatite",
        "sida",
        "vih",
        "asthme",
        "demence",
        "depressi",
        "toxicoman",
        "dialyse",
        "chirurgi",
        "ampute",
        "handicap",
        "fauteuil roulant",
        "enceinte",
        "fausse couche",
        "avortement",
        "violee",
        "maladie",
        "malade",
        "diagnosti",
        "medicament",
        "hopital",
        "blessure",
        "blesse",
        "crise cardiaque",
        "sante mentale",
        "kancer",
        "sheqer",
        "epilepsi",
        "tuberkuloz",
        "depresion",
        "vetevras",
        "semundj",
        "semure",
        "spital",
        "operacion",
        "shtatzan",
        "plagos",
        "invalid",
        "aftesi",
        "ilace",
        "mjekim",
        "infarkt",
        "perdhun",
        "سرطان",
        "تومور",
        "شیمی درمانی",
        "شیمی‌درمانی",
        "دیابت",
        "مرض قند",
        "انسولین",
        "صرع",
        "تشنج",
        "هپاتیت",
        "ایدز",
        "آسم",
        "زوال عقل",
        "آلزایمر",
        "پارکینسون",
        "اسکیزوفرنی",
        "دوقطبی",
        "روانپزشک",
        "روان‌پزشک",
        "روانشناس",
        "افسرد",
        "خودکشی",
        "اعتیاد",
        "معتاد",
        "دیالیز",
        "کلیه‌",
        "جراحی",
        "قطع عضو",
        "فلج",
        "معلول",
        "ویلچر",
        "نابینا",
        "ناشنوا",
        "باردار",
        "حامله",
        "سقط جنین",
        "تجاوز",
        "بیمار",
        "مریض",
        "تشخیص پزشک",
        "بستری",
        "شکنجه",
        "سکته",
        "حمله قلبی",
        "بیماری قلبی",
        "فشار خون",
        "ناراحتی قلبی"
    };

    /** Words that must stand alone, because they begin others. */
    private static final String[] WHOLE = {
        "ill",
        "stroke",
        "blind",
        "سل",
        "دارو",
        "داروی",
        "داروهای",
        "داروها",
        "زخمی",
        "مجروح",
        "کلیه",
        "درمانگاه",
        "avc",
        "qorr",
        "pakt"
    };

    private static final Pattern WORDS = Pattern.compile(
            "(?<![\\p{L}])(?:(?:" + anyOf(STEMS) + ")[\\p{L}]*|(?:" + anyOf(WHOLE) + ")(?![\\p{L}]))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private HealthWords() {}

    private static String anyOf(String... words) {
        return Arrays.stream(words)
                .map(PersianText::fold)
                .map(word -> word.replace(" ", "\\s+"))
                .sorted((a, b) -> b.length() - a.length())
                .collect(Collectors.joining("|"));
    }

    static List<Scanner.Span> find(FoldedText text) {
        List<Scanner.Span> out = new ArrayList<>();
        Matcher matcher = WORDS.matcher(text.text());
        while (matcher.find()) {
            out.add(new Scanner.Span(text.start(matcher.start()), text.end(matcher.end()), FindingKind.HEALTH));
        }
        return out;
    }
}
