package org.kinbridge.cases.testimony;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
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

    /** What belongs to the testimonies of one case. */
    private record Material(
            List<Statement> statements,
            List<Mention> mentions,
            List<HearsayFact> facts,
            List<Wording> wordings,
            Set<UUID> released) {

        List<Statement> of(Testimony testimony) {
            return statements.stream()
                    .filter(statement -> statement.testimony().equals(testimony.id()))
                    .toList();
        }

        /** Nothing of it has gone anywhere: no part beyond the case, and nothing was made of it. */
        boolean isDraft(Testimony testimony) {
            return !testimony.withdrawn()
                    && !released.contains(testimony.id().value())
                    && of(testimony).stream().allMatch(statement -> statement.release() == ReleaseLevel.CASE)
                    && of(testimony).stream().noneMatch(statement -> facts.stream()
                            .anyMatch(fact -> fact.statement().equals(statement.id())));
        }
    }

    private Material material(CaseId id) {
        return new Material(
                records.statements(id),
                records.mentions(id),
                records.facts(id),
                records.wordings(id),
                records.everReleased(id));
    }

    /** @param insider whether the reader answers for the case */
    List<TestimonyView> ofCase(CaseId id, boolean insider) {
        List<Testimony> testimonies = records.ofCase(id);
        if (testimonies.isEmpty()) {
            return List.of();
        }
        Material material = material(id);
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
                        standing(testimony, insider, material),
                        statements(testimony, insider, material)))
                .toList();
    }

    /** Whether nothing of it has gone anywhere yet. */
    boolean isDraft(Testimony testimony) {
        return material(testimony.caseId()).isDraft(testimony);
    }

    /** How many facts were made of what it says. */
    long factsMade(Testimony testimony) {
        Material material = material(testimony.caseId());
        return material.of(testimony).stream()
                .flatMap(statement -> material.facts().stream()
                        .filter(fact -> fact.statement().equals(statement.id())))
                .count();
    }

    /** The words that print may see, in order. */
    List<String> printable(Testimony testimony) {
        return records.statements(testimony.caseId()).stream()
                .filter(statement -> statement.testimony().equals(testimony.id()) && statement.printable())
                .map(statement -> statement.text(vault))
                .toList();
    }

    private Standing standing(Testimony testimony, boolean insider, Material material) {
        Withdrawal withdrawal = testimony.withdrawal();
        return new Standing(
                testimony.version(),
                material.isDraft(testimony),
                withdrawal == null ? null : withdrawal.view(testimony, insider, vault));
    }

    private List<StatementView> statements(Testimony testimony, boolean insider, Material material) {
        return material.of(testimony).stream()
                .map(statement -> {
                    boolean open = !testimony.withdrawn() && statement.release().reaches(ReleaseLevel.STAFF);
                    return insider || open ? shown(statement, insider, material) : withheld(statement);
                })
                .toList();
    }

    private static StatementView withheld(Statement statement) {
        return new StatementView(
                statement.id(),
                statement.version(),
                statement.testimony(),
                statement.position(),
                true,
                "",
                statement.release(),
                List.of(),
                List.of());
    }

    private StatementView shown(Statement statement, boolean insider, Material material) {
        return new StatementView(
                statement.id(),
                statement.version(),
                statement.testimony(),
                statement.position(),
                false,
                statement.text(vault),
                statement.release(),
                material.mentions().stream()
                        .filter(mention -> mention.statement().equals(statement.id()))
                        .map(mention -> view(mention, material.facts()))
                        .toList(),
                material.wordings().stream()
                        .filter(wording -> wording.statement().equals(statement.id()))
                        .map(wording -> wording.view(insider, vault))
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
}
