package org.kinbridge.cases.history;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.kinbridge.cases.person.EditPerson;
import org.kinbridge.cases.person.NameKind;
import org.kinbridge.cases.person.NameView;
import org.kinbridge.cases.person.NewName;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.person.PersonView;
import org.kinbridge.cases.person.Persons;
import org.kinbridge.cases.person.Sex;
import org.kinbridge.core.problem.NotFound;

/** Names and sex of a person go back together: a name alone may not make sense beside those that came later. */
@ApplicationScoped
class PersonBack implements WayBack {

    private final HistoryRows rows;
    private final Persons persons;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected PersonBack() {
        this.rows = null;
        this.persons = null;
    }

    @Inject
    PersonBack(HistoryRows rows, Persons persons) {
        this.rows = rows;
        this.persons = persons;
    }

    @Override
    public EarlierView view(EarlierId id) {
        PersonView now = persons.view(person(id));
        List<FieldChange> fields = new ArrayList<>();
        fields.add(new FieldChange("sex", sex(now.sex()), sex(sexBefore(now.id(), id.revision()))));
        List<NewName> then = namesBefore(now.id(), id.revision());
        List<NewName> current = now.names().stream().map(PersonBack::name).toList();
        current.stream()
                .filter(name -> then.contains(name))
                .forEach(name -> fields.add(new FieldChange("name", words(name), words(name))));
        current.stream()
                .filter(name -> !then.contains(name))
                .forEach(name -> fields.add(new FieldChange("name", words(name), null)));
        then.stream()
                .filter(name -> !current.contains(name))
                .forEach(name -> fields.add(new FieldChange("name", null, words(name))));
        return new EarlierView(rows.at(id), now.id(), now.name(), fields, now.version(), false);
    }

    @Override
    public void restore(RestoreEarlier command) {
        PersonId person = person(command.what());
        long revision = command.what().revision();
        persons.edit(
                new EditPerson(person, command.version(), sexBefore(person, revision), namesBefore(person, revision)));
    }

    private PersonId person(EarlierId id) {
        if (id.record() == RecordKind.PERSON) {
            return new PersonId(id.id());
        }
        return new PersonId(rows.personOfName(id.id()));
    }

    private Sex sexBefore(PersonId person, long revision) {
        JsonNode row = rows.before(RecordKind.PERSON, person.value(), revision);
        if (row == null) {
            throw new NotFound();
        }
        return Sex.valueOf(row.get("sex").asText());
    }

    private List<NewName> namesBefore(PersonId person, long revision) {
        return rows.namesBefore(person, revision).stream()
                .map(row -> new NewName(
                        row.get("text").asText(),
                        NameKind.valueOf(row.get("kind").asText()),
                        row.get("source").asText()))
                .toList();
    }

    private static NewName name(NameView view) {
        return new NewName(view.text(), view.kind(), view.source());
    }

    private static HistoryValue words(NewName name) {
        return new HistoryValue.Words(name.text());
    }

    private static HistoryValue sex(Sex sex) {
        return new HistoryValue.Constant("sex", sex.name());
    }
}
