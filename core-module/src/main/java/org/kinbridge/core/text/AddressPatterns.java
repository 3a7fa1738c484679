package org.kinbridge.core.text;

import static org.kinbridge.core.text.PatternFinder.anyOf;

/** The shapes of e-mail addresses, handles and street addresses in English, Persian, French and Albanian. */
final class AddressPatterns {

    private static final String AT_SIGN =
            "(?:\\s?@\\s?|\\s?[\\[({]\\s?(?:at|a|@|arobase|" + anyOf("ات") + ")\\s?[\\])}]\\s?)";
    private static final String AT_WORD = "\\s+(?:at|arobase|" + anyOf("ات", "ات ساین") + ")\\s+";
    private static final String DOT_WORD = "(?:dot|point|pike|" + anyOf("نقطه", "دات") + ")";
    private static final String DOT_SAID =
            "(?:\\s?[\\[({]\\s?(?:\\.|" + DOT_WORD + ")\\s?[\\])}]\\s?|\\s+" + DOT_WORD + "\\s+)";
    private static final String DOT = "(?:\\.|" + DOT_SAID + ")";
    private static final String NAME = "[\\p{L}\\p{N}][\\p{L}\\p{N}_%+'-]{0,63}+";
    private static final String LOCAL = "(?<![\\p{L}\\p{N}_%+'-])" + NAME + "(?:" + DOT + NAME + "){0,4}";
    private static final String HOST = "[\\p{L}\\p{N}-]{1,63}";

    static final ContactData.Finder EMAIL = new PatternFinder(
            ContactData.Kind.EMAIL,
            LOCAL + AT_SIGN + HOST + "(?:" + DOT + HOST + "){1,4}",
            LOCAL + AT_WORD + HOST + "(?:" + DOT_SAID + HOST + "){1,4}",
            LOCAL + AT_WORD + HOST + "\\.(?:com|org|net|info|eu|ir|al|fr|de|ch|uk|example)\\b",
            "mailto:\\S+");

    private static final String NETWORK = anyOf(
            "telegram",
            "whatsapp",
            "whats app",
            "signal",
            "viber",
            "skype",
            "imo",
            "instagram",
            "facebook",
            "messenger",
            "wechat",
            "twitter",
            "tiktok",
            "snapchat",
            "linkedin",
            "تلگرام",
            "واتساپ",
            "واتس اپ",
            "سیگنال",
            "وایبر",
            "اسکایپ",
            "ایمو",
            "اینستاگرام",
            "فیسبوک",
            "ایتا",
            "روبیکا",
            "سروش");
    private static final String IDENTITY = "(?:\\s*"
            + anyOf(
                    "id",
                    "i.d.",
                    "name",
                    "account",
                    "user",
                    "username",
                    "handle",
                    "identifiant",
                    "compte",
                    "llogaria",
                    "emri",
                    "آیدی",
                    "شناسه",
                    "نام کاربری",
                    "حساب")
            + ")";

    static final ContactData.Finder HANDLE = new PatternFinder(
            ContactData.Kind.HANDLE,
            "@[\\p{L}\\p{N}_][\\p{L}\\p{N}_.]*",
            "(?:https?://)?(?:www\\.)?(?:t\\.me|telegram\\.(?:me|dog)|wa\\.me|api\\.whatsapp\\.com|instagram\\.com"
                    + "|(?:[a-z-]+\\.)?facebook\\.com|fb\\.(?:com|me)|m\\.me|signal\\.me|twitter\\.com|x\\.com|tiktok\\.com"
                    + "|linkedin\\.com|chat\\.whatsapp\\.com|join\\.skype\\.com|imo\\.im)/\\S*[\\p{L}\\p{N}_=-]",
            "(?:skype|viber|tg|whatsapp|sgnl|tel|sms)://?\\S+",
            "(?<!\\p{L})" + NETWORK + IDENTITY + "?\\s*[:=]\\s*(?<it>@?[a-z0-9_][a-z0-9_.-]*[a-z0-9_])",
            "(?<!\\p{L})" + NETWORK + IDENTITY + "\\s*(?:is|est|eshte)?\\s+(?<it>@?[a-z0-9_.-]*[0-9_][a-z0-9_.-]*)",
            "(?<!\\p{L})" + NETWORK + "\\s+(?:is|est|eshte)\\s+(?<it>@?[a-z0-9_.-]*[0-9_][a-z0-9_.-]*)");

    private static final String NUMBER_WORD =
            "(?:(?:no\\.?|nr\\.?|num\\.?|number|numero|numri|n°|#|" + anyOf("شماره", "پلاک") + ")\\s*:?\\s*)";
    private static final String EN_STREET =
            "(?:street|str\\.?|st\\.?|road|rd\\.?|avenue|ave\\.?|lane|ln\\.?|boulevard|blvd\\.?"
                    + "|square|drive|alley|crescent|terrace|highway|way|court|row|quay)";
    private static final String SMALL_WORD =
            "(?:the|a|an|in|on|of|at|to|from|by|for|this|that|our|their|his|her|my|and|or"
                    + "|with|under|we|they|he|she|was|were|had|years?|days?|months?|people|families|letters|along)";
    private static final String EN_NAME = "(?:(?!" + SMALL_WORD + "\\b)\\p{L}[\\p{L}'.-]{0,30}\\s+){1,3}";
    private static final String FR_STREET =
            "(?:rue|avenue|av\\.|boulevard|bd\\.?|place|chemin|impasse|allee|route|quai|cours"
                    + "|passage|ruelle|square|sentier|faubourg)";
    private static final String FR_NAME = "(?:\\s+(?:de|du|des|la|le|les|aux?|l'|d')){0,3}\\s*[\\p{L}'-]{1,30}"
            + "(?:\\s+(?-i:\\p{Lu})[\\p{L}'-]{0,30}){0,3}";
    private static final String SQ_STREET = "(?:rruga|rruges|rr\\.|bulevardi|blv\\.|bul\\.|sheshi|lagjja|lagjia|lagja)";
    private static final String SQ_UNIT = "(?:pallati|pall\\.|hyrja|hyrje|apartamenti|ap\\.|kati|shtepia|banesa)";
    private static final String FA_STREET = anyOf(
            "خیابان", "کوچه", "بلوار", "کوی", "بن بست", "بزرگراه", "میدان", "جاده", "شهرک", "محله", "فاز", "بلوک",
            "ساختمان", "مجتمع", "برج");
    private static final String FA_UNIT = anyOf("پلاک", "کد پستی", "صندوق پستی", "واحد", "طبقه", "زنگ", "بلوک");
    private static final String TOWN =
            "(?:\\s*,\\s*(?:[a-z]{1,3}-)?\\d{3,6}(?:\\s+(?-i:\\p{Lu})[\\p{L}'-]{1,30}){0,2})?";

    static final ContactData.Finder STREET = new PatternFinder(
            ContactData.Kind.STREET_ADDRESS,
            "(?<!\\d)\\d{1,5}(?:[a-z]\\b)?(?!\\d),?\\s+" + EN_NAME + EN_STREET + "(?!\\p{L})" + TOWN,
            "(?:(?-i:\\p{Lu})[\\p{L}'.-]{0,30}\\s+){1,3}" + EN_STREET + "\\s*,?\\s*" + NUMBER_WORD
                    + "?\\d{1,5}(?:[a-z]\\b)?(?!\\d)" + TOWN,
            "(?<!\\p{L})" + EN_STREET + "\\s*,?\\s*" + NUMBER_WORD + "?\\d{1,3}(?:[a-z]\\b)?(?!\\d)" + TOWN,
            "(?<!\\p{L})(?:flat|apartment|apt\\.?|house|building|entrance|appartement|batiment|escalier|maison)\\s*"
                    + NUMBER_WORD + "\\d{1,5}(?:[a-z]\\b)?(?!\\d)",
            "(?<!\\p{L})(?:flat|apartment|apt\\.?|appartement)\\s+\\d{1,5}(?:[a-z]\\b)?(?!\\d)",
            "(?<!\\p{L})(?:p\\.?\\s?o\\.?\\s?box|post ?box|boite postale|b\\.p\\.|kutia postare|postal code|post ?code|zip(?: code)?"
                    + "|code postal|kodi postar)\\s*" + NUMBER_WORD + "?:?\\s*\\d{2,10}",
            "(?<!\\d)\\d{1,4}\\s?(?:bis|ter|quater|[a-d])?\\s?,?\\s+" + FR_STREET + "(?!\\p{L})" + FR_NAME + TOWN,
            "(?<!\\p{L})" + FR_STREET + "(?!\\p{L})" + FR_NAME + "\\s*,?\\s*" + NUMBER_WORD + "\\d{1,4}(?!\\d)" + TOWN,
            "(?<!\\p{L})" + SQ_STREET + "\\s*['\"]?(?:[\\p{L}.'-]{1,30}\\s*){1,4}['\"]?\\s*,?\\s*(?:" + NUMBER_WORD
                    + "|" + SQ_UNIT + "\\s*)?\\d{1,4}(?!\\d)(?:\\s*,\\s*(?:" + SQ_UNIT + "|" + NUMBER_WORD
                    + ")\\s*\\d{1,4}(?!\\d)){0,4}" + TOWN,
            "(?<!\\p{L})" + SQ_UNIT + "\\s*" + NUMBER_WORD + "?\\d{1,4}(?!\\d)",
            "(?<!\\p{L})" + FA_STREET + "\\s+[^\\n.!?؟؛;\\[\\]]{0,60}?\\d{1,5}(?!\\d)(?:\\s*[,،-]?\\s*" + FA_UNIT
                    + "\\s*:?\\s*\\d{1,10}){0,4}",
            "(?<!\\p{L})" + FA_UNIT + "\\s*" + NUMBER_WORD + "?:?\\s*\\d{1,10}(?:\\s*[,،-]?\\s*" + FA_UNIT
                    + "\\s*:?\\s*\\d{1,10}){0,4}",
            "(?<!\\p{L})" + anyOf("address", "adresse", "adresa", "نشانی", "آدرس")
                    + "\\s*:[^\\p{L}\\p{N}\\n\\[]{0,6}(?<it>[\\p{L}\\p{N}][^\\n\\[]{2,160})");

    private AddressPatterns() {}
}
