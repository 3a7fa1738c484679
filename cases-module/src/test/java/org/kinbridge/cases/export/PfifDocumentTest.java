package org.kinbridge.cases.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinbridge.cases.person.NameKind;
import org.kinbridge.cases.person.NameScript;
import org.kinbridge.cases.person.NameView;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.person.PersonView;
import org.kinbridge.cases.person.Sex;
import org.kinbridge.core.time.FuzzyDate;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

class PfifDocumentTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00.123Z");

    /** The fields of a person in the order of the specification of PFIF 1.4. */
    private static final List<String> ORDER = List.of(
            "person_record_id",
            "entry_date",
            "expiry_date",
            "author_name",
            "source_name",
            "source_date",
            "full_name",
            "given_name",
            "family_name",
            "alternate_names",
            "description",
            "sex",
            "date_of_birth",
            "note");

    @Test
    void a_person_is_written_with_names_sex_and_birth_and_nothing_else() throws Exception {
        PersonView person = person("سهراب <Kiani> & \u0000Söhne");
        Element root = parsed(List.of(
                new PfifDocument.Shared(person, true, FuzzyDate.ofEdtf("1966-11-02")),
                new PfifDocument.Shared(person("Rostam Kiani"), false, null)));
        assertThat(root.getNamespaceURI()).isEqualTo("http://zesty.ca/pfif/1.4");
        assertThat(root.getLocalName()).isEqualTo("pfif");
        List<Element> people = children(root);
        assertThat(people).hasSize(2).allMatch(one -> one.getLocalName().equals("person"));
        List<String> fields =
                children(people.get(0)).stream().map(Element::getLocalName).toList();
        assertThat(fields)
                .containsExactly(
                        "person_record_id",
                        "entry_date",
                        "expiry_date",
                        "source_name",
                        "source_date",
                        "full_name",
                        "alternate_names",
                        "sex",
                        "date_of_birth",
                        "note")
                .isSortedAccordingTo((a, b) -> ORDER.indexOf(a) - ORDER.indexOf(b));
        assertThat(text(people.get(0), "person_record_id")).isEqualTo("families.example/person." + person.id());
        assertThat(text(people.get(0), "source_date")).isEqualTo("2026-11-23T08:00:00Z");
        assertThat(text(people.get(0), "full_name")).isEqualTo("سهراب <Kiani> & Söhne");
        assertThat(text(people.get(0), "alternate_names")).isEqualTo("Sohrab");
        assertThat(text(people.get(0), "sex")).isEqualTo("male");
        assertThat(text(people.get(0), "date_of_birth")).isEqualTo("1966-11-02");
        assertThat(root.getTextContent()).doesNotContain("Haik");
    }

    @Test
    void a_note_says_only_that_the_person_is_sought() throws Exception {
        List<Element> people = children(parsed(List.of(
                new PfifDocument.Shared(person("Sought"), true, null),
                new PfifDocument.Shared(person("Asking"), false, null))));
        Element note = children(people.get(0)).stream()
                .filter(field -> field.getLocalName().equals("note"))
                .findFirst()
                .orElseThrow();
        assertThat(children(note).stream().map(Element::getLocalName))
                .contains("note_record_id", "person_record_id", "author_name", "source_date", "status", "text");
        assertThat(text(note, "status")).isEqualTo("information_sought");
        assertThat(children(people.get(1)))
                .noneMatch(field -> field.getLocalName().equals("note"));
    }

    @ParameterizedTest
    @CsvSource({
        "1966-11-02, 1966-11-02",
        "1966-11, 1966-11",
        "1966, 1966",
        "1966~, 1966",
        "1987-09-23/1987-10-22, 1987",
        "1987-03-21/1988-03-20, ",
        "1987-23, 1987",
        "../1950, "
    })
    void a_birth_is_as_exact_as_it_is_known(String edtf, String birth) {
        assertThat(PfifDocument.birth(FuzzyDate.ofEdtf(edtf))).isEqualTo(birth == null ? "" : birth);
    }

    private static PersonView person(String name) {
        return new PersonView(
                PersonId.random(),
                0,
                Sex.MALE,
                List.of(
                        new NameView(name, NameKind.FULL, NameScript.LATIN, ""),
                        new NameView("Sohrab", NameKind.NICKNAME, NameScript.LATIN, ""),
                        new NameView("Haik", NameKind.FATHERS, NameScript.LATIN, "")));
    }

    private static Element parsed(List<PfifDocument.Shared> people) throws Exception {
        byte[] xml = new PfifDocument("families.example", NOW, 365).write(people);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml)).getDocumentElement();
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    private static String text(Element parent, String name) {
        return children(parent).stream()
                .filter(child -> child.getLocalName().equals(name))
                .findFirst()
                .orElseThrow()
                .getTextContent();
    }
}
