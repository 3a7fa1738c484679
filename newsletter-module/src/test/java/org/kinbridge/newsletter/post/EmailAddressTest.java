package org.kinbridge.newsletter.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            reader@example.org,              reader@example.org
            '  reader@Example.ORG  ',        reader@example.org
            Reader.Name+news@example.org,    Reader.Name+news@example.org
            reader@example.org.,             reader@example.org
            reader@bücher.example,           reader@xn--bcher-kva.example
            o'neill_%{x}@mail.example.co.uk, o'neill_%{x}@mail.example.co.uk
            """)
    void takes(String typed, String expected) {
        assertThat(EmailAddress.of(typed).value()).isEqualTo(expected);
    }

    @Test
    void takesPersianDomainsWithTheirJoiners() {
        assertThat(EmailAddress.of("a@نامه\u200Cای.example").domain())
                .startsWith("xn--")
                .isNotEqualTo(EmailAddress.of("a@نامهای.example").domain());
    }

    @Test
    void dropsDirectionMarksAroundWhatWasPasted() {
        assertThat(EmailAddress.of("\u200Freader@example.org\u200E\u00A0").value())
                .isEqualTo("reader@example.org");
        assertThat(EmailAddress.of("\u2066reader@example.org\u2069").value()).isEqualTo("reader@example.org");
    }

    @Test
    void keepsQuotesOnlyWhereTheyAreNeeded() {
        assertThat(EmailAddress.of("\"reader\"@example.org").value()).isEqualTo("reader@example.org");
        assertThat(EmailAddress.of("\"a b\"@example.org").value()).isEqualTo("\"a b\"@example.org");
        assertThat(EmailAddress.of("\"a\\\"b@c\"@example.org").value()).isEqualTo("\"a\\\"b@c\"@example.org");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reader@example.org\r\nBcc: all@example.org",
                "reader@example.org\n",
                "\rreader@example.org",
                "reader\t@example.org",
                "reader\u0000@example.org",
                "reader@example.org\u0085Bcc: x",
                "reader@example.org\u2028Bcc: x@example.org",
                "\"a\nb\"@example.org"
            })
    void refusesLineBreaksAndControlsWhereverTheyStand(String typed) {
        assertThatThrownBy(() -> EmailAddress.of(typed))
                .isInstanceOfSatisfying(UnusableAddress.class, refused -> assertThat(refused.fault())
                        .isEqualTo(AddressFault.CONTROL_CHARACTER));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            '',                              EMPTY
            '   ',                           EMPTY
            reader,                          NOT_AN_ADDRESS
            @example.org,                    NOT_AN_ADDRESS
            reader@,                         NOT_AN_ADDRESS
            reader @example.org,             LOCAL_PART
            .reader@example.org,             LOCAL_PART
            reader.@example.org,             LOCAL_PART
            re..ader@example.org,            LOCAL_PART
            a@b@example.org,                 LOCAL_PART
            '"a@example.org',                LOCAL_PART
            '"a"b"@example.org',             LOCAL_PART
            Reader <reader@example.org,      LOCAL_PART
            خواننده@example.org,             LOCAL_PART_NOT_ASCII
            reader@localhost,                DOMAIN
            reader@[192.0.2.1],              DOMAIN
            reader@192.0.2.1,                DOMAIN
            reader@-example.org,             DOMAIN
            reader@exa_mple.org,             DOMAIN
            reader@example..org,             DOMAIN
            reader@example.org>,             DOMAIN
            'reader@example.org,x@example.org', LOCAL_PART
            =HYPERLINK()@example.org,        FORMULA
            +cmd@example.org,                FORMULA
            -oQ/tmp@example.org,             FORMULA
            '"=1+1"@example.org',            FORMULA
            |sh@example.org,                 FORMULA
            """)
    void refuses(String typed, AddressFault fault) {
        assertThatThrownBy(() -> EmailAddress.of(typed))
                .isInstanceOfSatisfying(UnusableAddress.class, refused -> assertThat(refused.fault())
                        .isEqualTo(fault));
    }

    @Test
    void refusesWhatIsLongerThanTheStandardAllows() {
        String local = "a".repeat(64);
        assertThat(EmailAddress.of(local + "@example.org").local()).hasSize(64);
        assertFault("a" + local + "@example.org", AddressFault.TOO_LONG);
        assertFault("reader@" + "a".repeat(64) + ".org", AddressFault.DOMAIN);
        assertFault("reader@" + "abcdefghi.".repeat(26) + "org", AddressFault.TOO_LONG);
    }

    @Test
    void tellsReadersApartWithoutRegardToCapitals() {
        assertThat(EmailAddress.of("Reader@Example.org").identity())
                .isEqualTo(EmailAddress.of("reader@example.org").identity());
    }

    @Test
    void doesNotShowItselfInLogs() {
        assertThat(EmailAddress.of("marianne@example.org")).hasToString("m…@example.org");
    }

    @Property(tries = 3000)
    void whateverIsTakenIsOneLineOfAsciiAndReadsBackTheSame(@ForAll String local, @ForAll String domain) {
        try {
            EmailAddress address = EmailAddress.of(local + "@" + domain + ".org");
            assertThat(address.value()).matches("[ -~]+@[a-z0-9.-]+");
            assertThat(EmailAddress.of(address.value())).isEqualTo(address);
        } catch (UnusableAddress refused) {
            assertThat(refused.fault()).isNotNull();
        }
    }

    private static void assertFault(String typed, AddressFault fault) {
        assertThatThrownBy(() -> EmailAddress.of(typed))
                .isInstanceOfSatisfying(UnusableAddress.class, refused -> assertThat(refused.fault())
                        .isEqualTo(fault));
    }
}
