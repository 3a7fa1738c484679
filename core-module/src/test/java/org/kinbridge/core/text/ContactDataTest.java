package org.kinbridge.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactDataTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+355 69 555 01 42",
                "0912 555 0142",
                "۰۹۱۲۵۵۵۰۱۴۲",
                "٠٩١٢٥٥٥٠١٤٢",
                "۰۹۱۲-۵۵۵-۰۱۴۲",
                "(069) 555.01.42",
                "00355695550142",
                "+98 (912) 555-01-42",
                "06.22.33.44.55",
                "06 22 33 44 55",
                "069/5550142",
                "555 0142",
                "0 9 1 2 5 5 5 0 1 4 2",
                "+۳۵۵ ۶۹ ۵۵۵ ۰۱ ۴۲",
                "09\u200B12555\u200C0142",
                "０９１２５５５０１４２",
                "0912\u00A0555\u20110142",
                "𝟎𝟗𝟏𝟐𝟓𝟓𝟓𝟎𝟏𝟒𝟐",
                "021-5550142 ext. 12"
            })
    void findsTelephoneNumbersInDigits(String number) {
        assertOnly("Please call " + number + " in the evening.", number, ContactData.Kind.TELEPHONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zero six nine five five five oh one four two",
                "oh nine one two, triple five, oh one four two",
                "صفر نهصد و دوازده پانصد و پنجاه و پنج صفر صد و چهل و دو",
                "صفر نه یک دو پنج پنج پنج صفر یک چهار دو",
                "zéro six vingt-deux trente-trois quarante-quatre cinquante-cinq",
                "zero gjashtë nëntë pesë pesë pesë zero një katër dy",
                "zero 69 five five five 01 42"
            })
    void findsTelephoneNumbersInWords(String number) {
        assertOnly("My brother knows it: " + number + ". Thank you.", number, ContactData.Kind.TELEPHONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tel. 55512", "تلفن: ۵۵۵۱۲", "téléphone : 55 512", "numri 55512", "phone number is 555-12"})
    void findsShortNumbersAfterAWordForTelephone(String text) {
        assertThat(ContactData.find(text))
                .extracting(ContactData.Found::kind)
                .containsExactly(ContactData.Kind.TELEPHONE);
    }

    @Test
    void findsANumberBrokenOverTwoLines() {
        assertOnly("Write or ring 0912\n555 0142 please", "0912\n555 0142", ContactData.Kind.TELEPHONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ilyas.teremov@example.org | EMAIL", "ilyas (at) example (dot) org | EMAIL",
                        "ilyas at example dot org | EMAIL",
                "ilyas [at] mail [dot] example [dot] org | EMAIL", "نشانی@نمونه.ایران | EMAIL",
                        "kiani @ example.org | EMAIL",
                "@ilyas_61 | HANDLE", "t.me/ilyas61 | HANDLE", "https://wa.me/355695550142 | HANDLE",
                "https://www.facebook.com/ilyas.teremov | HANDLE"
            })
    void findsAddressesOfTheNet(String text, ContactData.Kind kind) {
        assertOnly("Answer to " + text + " please", text, kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Telegram: ilyas61 | ilyas61",
                "my Telegram id is ilyas_t | ilyas_t",
                "تلگرام: kiani66 | kiani66",
                "آیدی تلگرام: kiani66 | kiani66",
                "WhatsApp account sohrab1 | sohrab1"
            })
    void findsHandlesAfterTheNameOfANetwork(String text, String handle) {
        assertOnly(text, handle, ContactData.Kind.HANDLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 Harbour Street",
                "Harbour Road 14",
                "7b Old Mill Lane",
                "12, rue de la Paix",
                "14 bis avenue Victor Hugo",
                "Rruga Myslym Shyri, nr. 12",
                "Rruga e Durrësit 45",
                "خیابان آزادی، کوچهٔ لاله، پلاک ۱۲، واحد ۳",
                "کوچه ۵",
                "P.O. Box 411",
                "apartment 4",
                "house no. 12"
            })
    void findsStreetAddresses(String address) {
        assertOnly("She lives at " + address + ".", address, ContactData.Kind.STREET_ADDRESS);
    }

    @Test
    void findsWhatFollowsTheWordAddress() {
        assertOnly("نشانی: تهران، روبه‌روی مدرسه\nبا احترام", "تهران، روبه‌روی مدرسه", ContactData.Kind.STREET_ADDRESS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "passport P1234567 | P1234567", "identity card no. 4412 | 4412",
                        "residence card number AB 123456 | AB 123456",
                "passeport n° 12AB34567 | 12", "pasaporta nr. BA1234567 | BA1234567", "کد ملی ۰۰۱۲۳۴۵۶۷۸ | ۰۰۱۲۳۴۵۶۷۸",
                "شمارهٔ شناسنامه: ۴۴۱ | ۴۴۱", "card 6037 9911 2233 4455 | 6037 9911 2233 4455",
                        "IBAN AL47212110090000000235698741 | AL47212110090000000235698741"
            })
    void findsNumbersOfDocuments(String text, String number) {
        assertThat(ContactData.find("With " + text + " she applied."))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.kind()).isEqualTo(ContactData.Kind.DOCUMENT_NUMBER);
                    assertThat(("With " + text + " she applied.").substring(found.start(), found.end()))
                            .startsWith(number);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He was taken on 16 October 1987 near Saqr.",
                "on 1987-10-16",
                "on 16.10.1987 at 10:30",
                "16/10/1987",
                "24/7/1366",
                "در تاریخ ۲۴ مهر ۱۳۶۶ ناپدید شد",
                "۱۳۶۶/۷/۲۴",
                "between 1988 and 1990",
                "1988-1990",
                "1988/1990, 2004, 2011",
                "ISSN 1234-5678",
                "شاپا ۱۲۳۴-۵۶۷۸",
                "ISBN 978-3-16-148410-0",
                "the closed settlement known as Hillcrest 2",
                "Of the 41 letters, 19 received a reply",
                "1,250,000 people",
                "pages 12-14, 16-19 and 20",
                "issue 31, 2025",
                "nineteen eighty-eight, nineteen ninety-one and two thousand and four",
                "thirty-six years ago",
                "هزار و سیصد و شصت و شش",
                "It is now thirty-six years since we heard Bahram's voice.",
                "a telephone call in 1990 or 1991",
                "A/HRC/RES/2004/58/112",
                "In 1988 on the road to Dorn",
                "Tuesday at 10:30-12:45",
                "we met at noon at home",
                "he said no, one, two",
                "from 24 to 30 September 1991",
                "94 روز زمان می‌برد",
                "We asked the district gendarmerie in 1988, the national Red Crescent in 1991 and again in 2004, and a lawyer in 2011.",
                "1.\n2.\n3.\n1988\n1990\n2004",
                "Telegram messages do not reach them",
                "by passport and by identity card",
                "بله، نه"
            })
    void letsThroughWhatIsNobodysNumber(String text) {
        assertThat(ContactData.find(text)).isEmpty();
    }

    @Test
    void keepsTwoNumbersInTwoScriptsApart() {
        String text = "Tel. +355 69 555 01 42 یا ۰۹۱۲۵۵۵۰۱۴۲";
        assertThat(ContactData.find(text))
                .hasSize(2)
                .extracting(found -> text.substring(found.start(), found.end()))
                .containsExactly("+355 69 555 01 42", "۰۹۱۲۵۵۵۰۱۴۲");
    }

    @Test
    void staysLinearOnALongText() {
        String text = "1988 12 (x) rue خیابان one two @ at 5 + . ( passport no ".repeat(4_000);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> ContactData.find(text));
    }

    /** Whatever stands around it, a number to dial is found wholly. */
    @Property(tries = 400)
    void findsEveryNumberInAnyDigitsAndSeparators(
            @ForAll("dialled") String number,
            @ForAll("surroundings") String before,
            @ForAll("surroundings") String after) {
        String text = before + " " + number + " " + after;
        List<ContactData.Found> found = ContactData.find(text);
        assertThat(found).anySatisfy(f -> {
            assertThat(f.start()).isLessThanOrEqualTo(before.length() + 1);
            assertThat(f.end()).isGreaterThanOrEqualTo(before.length() + 1 + number.length());
        });
    }

    @Property(tries = 300)
    void placesAreInOrderAndInsideTheText(@ForAll String text) {
        int last = 0;
        for (ContactData.Found found : ContactData.find(text)) {
            assertThat(found.start()).isGreaterThanOrEqualTo(last);
            assertThat(found.end()).isGreaterThan(found.start()).isLessThanOrEqualTo(text.length());
            last = found.end();
        }
    }

    @Provide
    Arbitrary<String> dialled() {
        Arbitrary<Integer> zero = Arbitraries.of((int) '0', 0x6F0, 0x660, 0xFF10);
        Arbitrary<List<String>> groups = Arbitraries.strings()
                .numeric()
                .ofMinLength(2)
                .ofMaxLength(4)
                .list()
                .ofMinSize(3)
                .ofMaxSize(4);
        Arbitrary<String> separator = Arbitraries.of("", " ", "-", ".", " - ", "/");
        return zero.flatMap(z -> separator.flatMap(s -> groups.map(g -> digits("09" + s + String.join(s, g), z))));
    }

    @Provide
    Arbitrary<String> surroundings() {
        return Arbitraries.of(
                "",
                "Please call",
                "لطفاً تماس بگیرید با",
                "My brother was taken in",
                "or",
                "tel.",
                "Hillcrest",
                "شمارهٔ",
                "n°");
    }

    private static String digits(String latin, int zero) {
        StringBuilder out = new StringBuilder();
        latin.chars().forEach(c -> out.append((char) (c >= '0' && c <= '9' ? zero + c - '0' : c)));
        return out.toString();
    }

    private static void assertOnly(String text, String expected, ContactData.Kind kind) {
        assertThat(ContactData.find(text)).singleElement().satisfies(found -> {
            assertThat(text.substring(found.start(), found.end())).isEqualTo(expected);
            assertThat(found.kind()).isEqualTo(kind);
        });
    }
}
