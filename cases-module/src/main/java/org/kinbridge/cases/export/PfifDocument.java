package org.kinbridge.cases.export;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.person.NameKind;
import org.kinbridge.cases.person.NameView;
import org.kinbridge.cases.person.PersonView;
import org.kinbridge.cases.person.Sex;
import org.kinbridge.core.time.FuzzyDate;

/**
 * Writes persons in the People Finder Interchange Format 1.4 (http://zesty.ca/pfif/1.4): names, sex and date of birth, in
 * the order of its specification, and nothing else. A note on a sought person says that relatives look for them; it says
 * the same whatever has become of the search.
 */
final class PfifDocument {

    private static final String NAMESPACE = "http://zesty.ca/pfif/1.4";
    private static final Pattern DAY = Pattern.compile("(\\d{4})(?:-(0[1-9]|1[0-2])(?:-(\\d\\d))?)?[~?%]?");
    private static final Pattern NOT_IN_XML =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]|\\p{Cs}");

    /** Somebody who may be given out. @param born as far as it is known */
    record Shared(
            PersonView person, boolean sought, @Nullable FuzzyDate born) {}

    private final String domain;
    private final Instant now;
    private final Instant expires;

    /**
     * @param domain our own, by which other registries tell our records
     * @param days after which other registries should forget the records
     */
    PfifDocument(String domain, Instant now, int days) {
        this.domain = domain;
        this.now = now.truncatedTo(ChronoUnit.SECONDS);
        this.expires = this.now.plus(days, ChronoUnit.DAYS);
    }

    byte[] write(List<Shared> persons) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.setPrefix("pfif", NAMESPACE);
            xml.writeStartElement(NAMESPACE, "pfif");
            xml.writeNamespace("pfif", NAMESPACE);
            for (Shared shared : persons) {
                write(xml, shared);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private void write(XMLStreamWriter xml, Shared shared) throws XMLStreamException {
        PersonView person = shared.person();
        String id = domain + "/person." + person.id();
        xml.writeStartElement(NAMESPACE, "person");
        field(xml, "person_record_id", id);
        field(xml, "entry_date", now.toString());
        field(xml, "expiry_date", expires.toString());
        field(xml, "source_name", domain);
        field(xml, "source_date", now.toString());
        field(xml, "full_name", person.name());
        field(xml, "given_name", names(person, NameKind.GIVEN));
        field(xml, "family_name", names(person, NameKind.FAMILY));
        field(xml, "alternate_names", others(person));
        field(xml, "sex", person.sex() == Sex.UNKNOWN ? "" : person.sex() == Sex.MALE ? "male" : "female");
        field(xml, "date_of_birth", birth(shared.born()));
        if (shared.sought()) {
            note(xml, id, person.id().toString());
        }
        xml.writeEndElement();
    }

    private void note(XMLStreamWriter xml, String person, String localId) throws XMLStreamException {
        xml.writeStartElement(NAMESPACE, "note");
        field(xml, "note_record_id", domain + "/note." + localId);
        field(xml, "person_record_id", person);
        field(xml, "entry_date", now.toString());
        field(xml, "author_name", domain);
        field(xml, "source_date", now.toString());
        field(xml, "status", "information_sought");
        field(xml, "text", "Relatives look for this person.");
        xml.writeEndElement();
    }

    private static String names(PersonView person, NameKind kind) {
        return person.names().stream()
                .filter(name -> name.kind() == kind)
                .map(NameView::text)
                .collect(Collectors.joining("\n"));
    }

    /** The other whole names; a father's name is somebody else's. */
    private static String others(PersonView person) {
        return person.names().stream()
                .filter(name -> name.kind() == NameKind.FULL
                        || name.kind() == NameKind.ALIAS
                        || name.kind() == NameKind.NICKNAME)
                .map(NameView::text)
                .filter(name -> !name.equals(person.name()))
                .collect(Collectors.joining("\n"));
    }

    /** {@code YYYY-MM-DD}, or as much of it as is known; empty if not even the year is. */
    static String birth(@Nullable FuzzyDate born) {
        if (born == null) {
            return "";
        }
        Matcher day = DAY.matcher(born.edtf());
        if (day.matches()) {
            return born.edtf().replaceAll("[~?%]", "");
        }
        LocalDate earliest = born.earliest();
        LocalDate latest = born.latest();
        if (earliest == null || latest == null || earliest.getYear() != latest.getYear()) {
            return "";
        }
        return String.format(java.util.Locale.ROOT, "%04d", earliest.getYear());
    }

    private static void field(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        if (!value.isEmpty()) {
            xml.writeStartElement(NAMESPACE, name);
            xml.writeCharacters(NOT_IN_XML.matcher(value).replaceAll(""));
            xml.writeEndElement();
        }
    }
}
