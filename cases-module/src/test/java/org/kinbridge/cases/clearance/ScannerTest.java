package org.kinbridge.cases.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinbridge.cases.appeal.LetterText;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.core.text.ContactData;
import org.kinbridge.core.text.Language;

class ScannerTest {

    private static final KnownPeople PEOPLE = new KnownPeople(List.of(
            new KnownPeople.Entry("Ilyas Teremov", FindingKind.SIGNATORY, true),
            new KnownPeople.Entry("Bahram Teremov", FindingKind.SOUGHT_PERSON, true),
            new KnownPeople.Entry("Nadir Halloum", FindingKind.OTHER_PERSON, true),
            new KnownPeople.Entry("سهراب کیانی", FindingKind.OTHER_PERSON, true),
            new KnownPeople.Entry("Rostam Vardanyan-Poor", FindingKind.OTHER_PERSON, true)));

    private final Scanner scanner = new Scanner();

    @Test
    void marks_the_letter_of_the_cover_in_both_kinds_of_digits() {
        LetterText letter =
                letter("Call me on +355 69 555 01 42 or ۰۹۱۲۵۵۵۰۱۴۲. Bahram has diabetes; Nadir Halloum met him.");
        List<Finding> findings = scanner.scan(letter, PEOPLE);
        assertThat(findings)
                .extracting(Finding::kind)
                .containsExactly(
                        FindingKind.TELEPHONE,
                        FindingKind.TELEPHONE,
                        FindingKind.SOUGHT_PERSON,
                        FindingKind.HEALTH,
                        FindingKind.OTHER_PERSON,
                        FindingKind.SIGNATORY);
        assertThat(findings).extracting(Finding::number).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(masked(letter, findings))
                .isEqualTo("Call me on [telephone number removed] or [telephone number removed]. "
                        + "[name removed] has […]; [name removed] met him.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Sharo Kermanji said so", "they called me KERMANJI", "call me Sharo", "the Kermanjis’ house"})
    void the_name_behind_a_pseudonym_is_found_whoever_shares_it(String text) {
        KnownPeople people = new KnownPeople(List.of(
                new KnownPeople.Entry("Bahram Kermanji", FindingKind.SOUGHT_PERSON, true),
                new KnownPeople.Entry("Sharo Kermanji", FindingKind.PROTECTED_NAME, true),
                new KnownPeople.Entry("Nasrin Kermanji", FindingKind.OTHER_PERSON, true)));
        boolean named = !text.contains("Kermanjis");
        assertThat(scanner.scan(letter(text), people).stream()
                        .map(Finding::kind)
                        .anyMatch(FindingKind.PROTECTED_NAME::equals))
                .isEqualTo(named);
        assertThat(FindingKind.PROTECTED_NAME.alwaysMasked()).isTrue();
        assertThat(FindingKind.PROTECTED_NAME.mayBeKept()).isFalse();
    }

    @Test
    void a_pseudonym_stands_as_it_is_but_not_if_it_is_somebodys_name() {
        LetterText words = new LetterText(
                Language.EN, "", "Title", "", List.of("He was there."), "", List.of("Witness Heron"), List.of());
        CaseId file = new CaseId(new UUID(0, 1));
        assertThat(scanner.scan(new Original(file, "2026-0001", 1, words, true, () -> PEOPLE)))
                .isEmpty();
        assertThat(scanner.scan(new Original(file, "2026-0001", 1, words, false, () -> PEOPLE)))
                .extracting(Finding::kind)
                .containsExactly(FindingKind.SIGNATORY);
        KnownPeople heron =
                new KnownPeople(List.of(new KnownPeople.Entry("Ada Heron", FindingKind.OTHER_PERSON, true)));
        assertThat(scanner.scan(new Original(file, "2026-0001", 1, words, true, () -> heron)))
                .extracting(Finding::kind)
                .containsExactly(FindingKind.OTHER_PERSON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nadir HALLOUM",
                "Mr Halloum",
                "سهراب كياني",
                "سهراب\u200Cکیانی",
                "rostam vardanyan poor",
                "Rostam Vardanyan\u2010Poor",
                "Nádir Halloum",
                "آقای کیانی"
            })
    void findsNamesOfOtherFilesHoweverTheyAreWritten(String name) {
        assertThat(scanner.scan(letter("We know " + name + " from there."), PEOPLE))
                .extracting(Finding::kind)
                .contains(FindingKind.OTHER_PERSON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He has cancer.",
                "She was in hospital.",
                "an epileptic seizure",
                "He fell ill in 1990.",
                "او سرطان دارد.",
                "مادرم بیمار است.",
                "در بیمارستان بستری شد",
                "او به سل مبتلا شد",
                "Il est malade.",
                "atteinte de tuberculose",
                "Ai ka kancer.",
                "në spital",
                "a stroke"
            })
    void findsHealthWordsInFourLanguages(String text) {
        assertThat(scanner.scan(letter(text), PEOPLE)).extracting(Finding::kind).contains(FindingKind.HEALTH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We still wait for a word from him.",
                "the village of Hillcrest 2",
                "نسل‌ها گذشت",
                "He was a skilled man, still young.",
                "Nadir means rare",
                "بسیار سلام"
            })
    void leavesOrdinaryWordsAlone(String text) {
        assertThat(scanner.scan(letter(text), PEOPLE)).extracting(Finding::part).containsOnly(LetterPart.SIGNATORY);
    }

    @Test
    void aNumberBesideASignatureIsANumberAndTheNameStaysAName() {
        LetterText letter = new LetterText(
                Language.FA, "a", "", "b", List.of("c"), "d", List.of("رستم — تلفن: ۰۹۱۲۵۵۵۰۱۴۲"), List.of());
        assertThat(scanner.scan(letter, PEOPLE))
                .extracting(Finding::kind)
                .containsExactly(FindingKind.SIGNATORY, FindingKind.TELEPHONE);
    }

    /** After masking a scan finds no contact data, and no other character has changed. */
    @Property(tries = 1000)
    void maskingLeavesNoContactDataAndNothingElseChanges(@ForAll("texts") String text, @ForAll Language language) {
        LetterText letter = new LetterText(language, "To", "", "Dear", List.of(text), "Yours", List.of("I"), List.of());
        String body = letter.body().get(0);
        List<Finding> findings = scanner.scan(letter, PEOPLE).stream()
                .filter(f -> f.part() == LetterPart.BODY)
                .toList();
        String masked = Scanner.masked(body, findings);
        assertThat(ContactData.find(masked)).as(masked).isEmpty();
        StringBuilder expected = new StringBuilder();
        int at = 0;
        for (Finding finding : findings) {
            expected.append(body, at, finding.start()).append(finding.mask());
            at = finding.end();
        }
        assertThat(masked).isEqualTo(expected.append(body.substring(at)).toString());
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> bits = Arbitraries.of(
                "+355 69 555 01 42",
                "۰۹۱۲۵۵۵۰۱۴۲",
                "٠٩١٢-٥٥٥-٠١٤٢",
                "zero six nine five five five oh one",
                "name@example.org",
                "name at example dot org",
                "@ilyas_61",
                "t.me/ilyas",
                "12 Harbour Street",
                "خیابان آزادی پلاک ۱۲",
                "passport P1234567",
                "کد ملی ۰۰۱۲۳۴۵۶۷۸",
                "Address: Dorn, by the well",
                "Telegram: x_1",
                "tel.",
                "card no.",
                "in 1988",
                "on 16.10.1987",
                "Nadir Halloum",
                "Bahram",
                "cancer",
                "Hillcrest 2",
                "12",
                "0912",
                "555",
                "-",
                "/",
                ",",
                ".",
                "(",
                ")",
                "\n",
                "@",
                "n°",
                "house",
                "street",
                "rue",
                "آدرس:",
                "[",
                "]",
                "five",
                "zero",
                "١",
                "e",
                "و");
        Arbitrary<String> joints = Arbitraries.of(" ", "", " ", ", ");
        return bits.list().ofMinSize(1).ofMaxSize(12).flatMap(list -> joints.list()
                .ofSize(list.size())
                .map(gaps -> {
                    StringBuilder out = new StringBuilder("x");
                    for (int i = 0; i < list.size(); i++) {
                        out.append(gaps.get(i)).append(list.get(i));
                    }
                    return out.toString();
                }));
    }

    private static String masked(LetterText letter, List<Finding> findings) {
        return Scanner.masked(
                letter.body().get(0),
                findings.stream().filter(f -> f.part() == LetterPart.BODY).toList());
    }

    private static LetterText letter(String body) {
        return new LetterText(
                Language.EN,
                "To the delegation",
                "A call",
                "Dear Head,",
                List.of(body),
                "Yours,",
                List.of("Ilyas Teremov"),
                List.of());
    }
}
