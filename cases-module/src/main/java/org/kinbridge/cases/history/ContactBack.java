package org.kinbridge.cases.history;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kinbridge.cases.person.ContactKind;
import org.kinbridge.cases.person.ContactPointId;
import org.kinbridge.cases.person.ContactPointView;
import org.kinbridge.cases.person.ContactPoints;
import org.kinbridge.cases.person.NewContactPoint;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.person.Persons;
import org.kinbridge.core.crypto.Place;
import org.kinbridge.core.crypto.Vault;
import org.kinbridge.core.problem.NotFound;

/** A contact point goes back without anybody reading it on the way: it is opened and sealed anew. */
@ApplicationScoped
class ContactBack implements WayBack {

    private static final String TABLE = "cases.contact_point";

    private final HistoryRows rows;
    private final Persons persons;
    private final ContactPoints contactPoints;
    private final Vault vault;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected ContactBack() {
        this.rows = null;
        this.persons = null;
        this.contactPoints = null;
        this.vault = null;
    }

    @Inject
    ContactBack(HistoryRows rows, Persons persons, ContactPoints contactPoints, Vault vault) {
        this.rows = rows;
        this.persons = persons;
        this.contactPoints = contactPoints;
        this.vault = vault;
    }

    @Override
    public EarlierView view(EarlierId id) {
        JsonNode then = then(id);
        PersonId person = person(then);
        Optional<ContactPointView> now = now(person, id);
        List<FieldChange> fields = List.of(
                new FieldChange(
                        "contactKind",
                        now.map(contact -> (HistoryValue) kind(contact.kind().name()))
                                .orElse(null),
                        kind(then.get("kind").asText())),
                new FieldChange(
                        "contactValue",
                        now.map(contact -> (HistoryValue) new HistoryValue.Hidden(0))
                                .orElse(null),
                        new HistoryValue.Hidden(1)));
        return new EarlierView(
                rows.at(id),
                person,
                persons.view(person).name(),
                fields,
                now.map(ContactPointView::version).orElse(-1),
                false);
    }

    @Override
    public void restore(RestoreEarlier command) {
        EarlierId id = command.what();
        JsonNode then = then(id);
        PersonId person = person(then);
        NewContactPoint earlier = new NewContactPoint(
                ContactKind.valueOf(then.get("kind").asText()),
                opened(then, person, "address"),
                opened(then, person, "safe_hours"),
                opened(then, person, "may_answer"));
        if (now(person, id).isPresent()) {
            contactPoints.change(new ContactPointId(id.id()), command.version(), earlier);
        } else {
            contactPoints.add(person, earlier);
        }
    }

    private JsonNode then(EarlierId id) {
        JsonNode then = rows.before(RecordKind.CONTACT_POINT, id.id(), id.revision());
        if (then == null) {
            throw new NotFound();
        }
        return then;
    }

    private Optional<ContactPointView> now(PersonId person, EarlierId id) {
        return contactPoints.of(person).stream()
                .filter(contact -> contact.id().value().equals(id.id()))
                .findFirst();
    }

    private String opened(JsonNode row, PersonId person, String column) {
        // the database writes octets in JSON as \x and hexadecimal digits
        byte[] sealed =
                HexFormat.of().parseHex(row.get("sealed_" + column).asText().substring(2));
        UUID id = UUID.fromString(row.get("id").asText());
        return vault.openText(person.key(), new Place(TABLE, column, id), sealed);
    }

    private static PersonId person(JsonNode row) {
        return PersonId.of(row.get("person_id").asText());
    }

    private static HistoryValue.Constant kind(String name) {
        return new HistoryValue.Constant("contact.kind", name);
    }
}
