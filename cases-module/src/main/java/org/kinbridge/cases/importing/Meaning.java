package org.kinbridge.cases.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kinbridge.core.text.PersianText;

/**
 * What a column of the spreadsheet says. Each knows the headings by which it goes in English and Persian; what nobody
 * recognises is kept as a private note, so that nothing is dropped unless somebody says so.
 */
public enum Meaning {
    /** The number of the family's file in the association's own books. */
    FILE_NUMBER(
            "file|file no|file number|case|case no|case number|number|no|ref|reference|dossier",
            "پرونده|شماره پرونده|شماره|ش پرونده|کد|کد پرونده"),
    SOUGHT(
            "sought person|sought|missing person|name of missing|name|full name|person sought|missing|who",
            "گمشده|نام گمشده|نام|نام کامل|نام و نام خانوادگی|شخص گمشده|مفقود|نام مفقود"),
    OTHER_NAME(
            "other name|also known as|alias|name in other script|name in persian|name in latin",
            "نام دیگر|نام لاتین|نام به لاتین|نام مستعار"),
    FATHER("fathers name|father|name of father", "نام پدر|پدر|فرزند"),
    SEX("sex|gender", "جنس|جنسیت"),
    BORN("born|birth|date of birth|dob|year of birth|birth date", "تولد|تاریخ تولد|سال تولد|زاده|متولد"),
    SINCE(
            "missing since|since|date missing|last seen|date of disappearance|disappeared|taken|date",
            "از کی|تاریخ ناپدید شدن|گم شدن از|مفقود از|تاریخ|آخرین دیدار|تاریخ مفقودی|ناپدید شده در"),
    PLACE("where|place|last place|location|place missing", "کجا|جا|محل|مکان|محل ناپدید شدن|محل مفقودی"),
    CIRCUMSTANCES("circumstances|how|what happened|story|details", "چگونه|شرح|شرایط|چه شد|ماجرا|چگونگی"),
    ENQUIRER(
            "who asks|enquirer|inquirer|asked by|relative|family contact|contact person|applicant",
            "پرسنده|نام پرسنده|چه کسی میپرسد|خواهان|جوینده|متقاضی|نام متقاضی|بستگان"),
    RELATION("relation|relationship|kinship|relation to missing", "نسبت|خویشاوندی|رابطه|نسبت با گمشده"),
    TELEPHONE("phone|telephone|tel|mobile|phone number|phone of enquirer", "تلفن|شماره تلفن|موبایل|همراه|شماره تماس"),
    EMAIL("email|e mail|mail", "ایمیل|رایانامه|پست الکترونیک"),
    /** Kept as a private note of the case. Several columns may be notes. */
    NOTE("remarks|remark|note|notes|comment|comments", "یادداشت|توضیح|توضیحات|ملاحظات"),
    /** Not taken in; the only way by which something is dropped, and a person has chosen it. */
    LEFT_OUT("", "");

    private static final Map<String, Meaning> BY_HEADING = Arrays.stream(values())
            .flatMap(meaning -> meaning.headings.stream().map(heading -> Map.entry(heading, meaning)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a));

    private final Set<String> headings;

    Meaning(String english, String persian) {
        this.headings = List.of(english.split("\\|"), persian.split("\\|")).stream()
                .flatMap(Arrays::stream)
                .map(Meaning::folded)
                .filter(heading -> !heading.isEmpty())
                .collect(Collectors.toSet());
    }

    /** Whether more than one column may say this. */
    public boolean mayRepeat() {
        return this == NOTE || this == LEFT_OUT;
    }

    /** What a heading probably means; a note if nobody knows. */
    static Meaning guess(String heading) {
        return BY_HEADING.getOrDefault(folded(heading), NOTE);
    }

    /** One form for headings that differ in case, signs, spaces or the keyboard on which they were typed. */
    static String folded(String heading) {
        return PersianText.fold(heading.replaceAll("['’]", "").replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " "))
                .replace(" ", "");
    }
}
