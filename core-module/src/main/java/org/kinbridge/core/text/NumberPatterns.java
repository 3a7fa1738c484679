package org.kinbridge.core.text;

import static org.kinbridge.core.text.PatternFinder.FLAGS;
import static org.kinbridge.core.text.PatternFinder.anyOf;

import java.util.List;
import java.util.regex.Pattern;

/** The shapes of document numbers, and of numbers that are nobody's: dates, years, ISSN, sums. */
final class NumberPatterns {

    private static final String PAPER = anyOf(
            "passport",
            "identity card",
            "id card",
            "id",
            "i.d.",
            "identification",
            "national code",
            "national number",
            "residence card",
            "residence permit",
            "card",
            "military card",
            "service number",
            "birth certificate",
            "driving licence",
            "driver's license",
            "social security",
            "visa",
            "licence",
            "laissez-passer",
            "account",
            "iban",
            "passeport",
            "carte d'identite",
            "carte de sejour",
            "titre de sejour",
            "carte",
            "permis",
            "acte de naissance",
            "numero national",
            "compte",
            "pasaporta",
            "pasaportes",
            "leternjoftim",
            "leternjoftimi",
            "karta e identitetit",
            "karta",
            "numri personal",
            "certifikata",
            "گذرنامه",
            "پاسپورت",
            "شناسنامه",
            "کارت ملی",
            "کد ملی",
            "شماره ملی",
            "کارت اقامت",
            "کارت شناسایی",
            "کارت آمایش",
            "کارت",
            "گواهینامه",
            "پروانه",
            "شماره حساب",
            "شبا");
    private static final String NUMBER = anyOf(
            "number", "numbers", "no.", "nr.", "num.", "numero", "numri", "n°", "#", "شماره", "سریال", "serial",
            "serie", "seria", "code", "کد");

    static final ContactData.Finder DOCUMENT = new PatternFinder(
            ContactData.Kind.DOCUMENT_NUMBER,
            "(?<!\\p{L})" + PAPER
                    + "\\s*(?:is|est|eshte|:|,|\\()?\\s*(?<it>[a-z]{0,3}[ -]?\\d(?:[ /-]?\\d){4,}(?:[ -]?[a-z]\\b)?)(?!\\d)",
            "(?<!\\p{L})" + PAPER + "(?:\\s+(?:of|de|du|e|my|his|her))?\\s*[(,]?\\s*" + NUMBER
                    + "\\s*(?:is|est|eshte|:)?\\s*(?<it>(?:[a-z]{1,3}[ /-]?)?\\d[\\d/-]*(?:[ ]\\d+)*(?:[ -]?[a-z]\\b)?)",
            "(?<!\\p{L})" + NUMBER + "\\s*"
                    + anyOf(
                            "گذرنامه",
                            "پاسپورت",
                            "شناسنامه",
                            "کارت",
                            "ملی",
                            "personal",
                            "de passeport",
                            "i pasaportes",
                            "e pasaportes")
                    + "\\s*(?:" + anyOf("ملی", "اقامت", "شناسایی") + ")?\\s*[:,]?\\s*"
                    + "(?<it>(?:[a-z]{1,3}[ /-]?)?\\d[\\d/-]*(?:[ ]\\d+)*)",
            "(?-i:(?<!\\p{L})[A-Z]{1,3}[ -]?\\d{6,9}(?:[A-Z]\\b)?(?!\\d))",
            "(?-i:(?<!\\p{L})[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\\b)");

    /** Words right before a number that say it is a telephone's. */
    static final Pattern TELEPHONE_WORD = Pattern.compile(
            "(?:\\b(?:tel|tele?phone|phone|mobile|cell(?:ular)?|fax|call(?: me)?(?: on| at)?"
                    + "|ring|portable|telefon(?:i|it)?|celulari?|numri|whatsapp|viber|telegram|signal)\\b|"
                    + anyOf("تلفن", "موبایل", "همراه", "تماس", "فکس", "شماره تماس", "واتساپ", "تلگرام") + ")"
                    + "[\\s.:()-]*(?:(?:number|no|nr|num|numero|is|est|eshte|on|at|au|ne|"
                    + anyOf("شماره", "همراه", "ثابت", "با")
                    + ")[\\s.:()-]*){0,3}$",
            FLAGS);

    private static final String YEAR = "(?:1[0-9]{3}|20[0-9]{2})";
    private static final String DAY = "(?:0?[1-9]|[12][0-9]|3[01])";
    private static final String MONTH = "(?:0?[1-9]|1[0-2])";
    private static final String ALONE_BEFORE = "(?<![\\d+(]|\\d[ ]{1,2}|\\d\\.|\\d[ ]?[-/()][ ]?)";
    private static final String ALONE_AFTER = "(?!\\d|\\.\\d|[ ]?[-/()][ ]?\\d|[ ]{1,2}\\d(?!\\d?:))";

    /** Numbers that belong to nobody; each must stand alone, so that a part of a longer number is not taken for one. */
    static final List<Pattern> HARMLESS = List.of(
            Pattern.compile(ALONE_BEFORE + YEAR + "(\\s?[./-]\\s?)" + MONTH + "\\1" + DAY + ALONE_AFTER, FLAGS),
            Pattern.compile(ALONE_BEFORE + DAY + "(\\s?[./-]\\s?)" + MONTH + "\\1" + YEAR + ALONE_AFTER, FLAGS),
            Pattern.compile(ALONE_BEFORE + MONTH + "(/)" + DAY + "\\1" + YEAR + ALONE_AFTER, FLAGS),
            Pattern.compile(ALONE_BEFORE + YEAR + "(?:\\s?[/-]\\s?" + YEAR + "){1,2}" + ALONE_AFTER, FLAGS),
            Pattern.compile(
                    "\\be?-?issn(?:-l)?[\\s:]*\\d{4}-?\\d{3}[\\dx]\\b|" + anyOf("شاپا")
                            + "[\\s:]*\\d{4}-?\\d{3}[\\dx]\\b",
                    FLAGS),
            Pattern.compile("(?:\\bisbn|" + anyOf("شابک") + ")(?:-1[03])?[\\s:]*97[89](?:[ -]?\\d){9,10}\\b", FLAGS),
            Pattern.compile("\\b(?-i:A|E|S|ST|CED|CAT|CCPR|HRC|CERD|CEDAW|CRC)/[A-Z0-9]+(?:[./][A-Z0-9.]+)+", FLAGS));

    private NumberPatterns() {}
}
