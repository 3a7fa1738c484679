package org.kinbridge.cases.testimony;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.person.PersonView;
import org.kinbridge.cases.person.Persons;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.core.crypto.Vault;

/** Shows testimonies to a reader: a few statements to the database, however many parts there are. */
@ApplicationScoped
class TestimonyViews {

    private final TestimonyRecords records;
    private final Persons persons;
    private final Vault vault;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected TestimonyViews() {
        this.records = null;
        this.persons = null;
        this.vault = null;
    }

    @Inject
    TestimonyViews(TestimonyRecords records, Persons persons, Vault vault) {
        this.records = records;
        this.persons = persons;
        this.vault = vault;
    }

    /** @param insider whether the reader answers for the case */
    List<TestimonyView> ofCase(CaseId id, boolean insider) {
        List<Testimony> testimonies = records.ofCase(id);
        List<Mention> mentions = records.mentions(id);
        List<HearsayFact> facts = records.facts(id);
        List<Statement> statements = records.statements(id);
        Map<PersonId, String> names = names(testimonies);
        return testimonies.stream()
                .map(testimony -> new TestimonyView(
                        testimony.id(),
                        testimony.caseId(),
                        shown(testimony, names),
                        testimony.witness(),
                        testimony.realNameKept(),
                        insider,
                        testimony.takenOn(),
                        testimony.way(),
                        testimony.language(),
                        testimony.recordedAt(),
                        testimony.recordedBy(),
                        statements.stream()
                                .filter(statement -> statement.testimony().equals(testimony.id()))
                                .map(statement -> view(statement, insider, mentions, facts))
                                .toList()))
                .toList();
    }

    /** The witness as everybody may see them. */
    String shown(Testimony testimony) {
        return shown(testimony, names(List.of(testimony)));
    }

    private static String shown(Testimony testimony, Map<PersonId, String> names) {
        PersonId witness = testimony.witness();
        return witness == null ? testimony.pseudonym() : Objects.requireNonNullElse(names.get(witness), "");
    }

    private Map<PersonId, String> names(List<Testimony> testimonies) {
        List<PersonId> witnesses = testimonies.stream()
                .flatMap(testimony -> Stream.ofNullable(testimony.witness()))
                .toList();
        return persons.views(witnesses).values().stream()
                .collect(Collectors.toMap(PersonView::id, PersonView::name, (one, same) -> one));
    }

    private StatementView view(Statement statement, boolean insider, List<Mention> mentions, List<HearsayFact> facts) {
        boolean withheld = !insider && !statement.release().reaches(ReleaseLevel.STAFF);
        return new StatementView(
                statement.id(),
                statement.version(),
                statement.testimony(),
                statement.position(),
                withheld,
                withheld ? "" : statement.text(vault),
                statement.release(),
                withheld
                        ? List.of()
                        : mentions.stream()
                                .filter(mention -> mention.statement().equals(statement.id()))
                                .map(mention -> view(mention, facts))
                                .toList());
    }

    private static StatementView.MentionView view(Mention mention, List<HearsayFact> facts) {
        return new StatementView.MentionView(
                mention.person(),
                facts.stream()
                        .filter(fact -> fact.of(mention))
                        .map(HearsayFact::fact)
                        .toList());
    }
}
