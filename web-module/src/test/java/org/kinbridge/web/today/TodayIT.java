package org.kinbridge.web.today;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinbridge.cases.file.CaseFiles;
import org.kinbridge.cases.file.NewSought;
import org.kinbridge.cases.file.OpenCase;
import org.kinbridge.cases.person.Kinship;
import org.kinbridge.cases.person.NameKind;
import org.kinbridge.cases.person.NewName;
import org.kinbridge.cases.person.NewPerson;
import org.kinbridge.cases.person.Sex;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.text.Language;
import org.kinbridge.core.waiting.Waiting;
import org.kinbridge.core.waiting.WaitingLines;
import org.kinbridge.newsletter.comment.Comments;
import org.kinbridge.newsletter.comment.NewComment;
import org.kinbridge.web.fixture.Asked;
import org.kinbridge.web.fixture.SealedCases;
import org.kinbridge.web.fixture.Staff;
import org.kinbridge.web.fixture.Statements;
import org.kinbridge.web.fixture.WrittenPieces;

@ExtendWith(ArquillianExtension.class)
class TodayIT {

    /** The page asks besides for the account that is signed in and for the notices at its head; its limit is 20. */
    private static final int FEWER_THAN = 18;

    private static final Caller.Staff EDITOR = WrittenPieces.person("Marco who remarks", Role.EDITOR);

    @Inject
    private WaitingLines lines;

    @Inject
    private CaseFiles cases;

    @Inject
    private WrittenPieces pieces;

    @Inject
    private Comments comments;

    @Inject
    private SealedCases seals;

    @Inject
    private Statements statements;

    @Inject
    private Asked asked;

    @Test
    void today_of_whoever_has_cases_and_pieces_asks_few_statements() {
        Caller.Staff drita = seals.person(Staff.COORDINATOR);
        Caller.Staff lena = seals.person(Staff.CASEWORKER);
        CaseId mine = open(drita, "Kvendelova");
        CaseId handed = open(lena, "Brunskovic");
        asked.by(lena, () -> {
            cases.handOver(handed, cases.view(handed).version(), drita.account());
            return true;
        });
        remark(drita);
        assertThat(keys(drita)).contains("today.case.INTAKE", "today.case.handed", "comments.today");
        assertThat(arguments(drita, mine)).anyMatch(words -> words.contains("Emil Kvendelova"));
        assertThat(statements.of(() -> keys(drita))).isLessThan(FEWER_THAN);
        assertThat(statements.of(() -> keys(lena))).isLessThan(FEWER_THAN);
    }

    private void remark(Caller.Staff writer) {
        UUID work = pieces.write(writer, "The mill of Vrela", "The mill stood still.");
        String block =
                pieces.text(writer, work).text().document().blocks().get(0).id();
        asked.by(EDITOR, () -> comments.comment(new NewComment(work, Language.EN, block, "", 0, "Since when?")));
    }

    private CaseId open(Caller.Staff who, String family) {
        return asked.by(
                who,
                () -> cases.open(new OpenCase(
                        UUID.randomUUID(),
                        person("Oda " + family),
                        List.of(),
                        List.of(new NewSought(person("Emil " + family), Kinship.SISTER, List.of())))));
    }

    private static NewPerson person(String name) {
        return new NewPerson(Sex.UNKNOWN, List.of(NewName.of(NameKind.FULL, name)));
    }

    private List<Waiting> waiting(Caller.Staff person) {
        return asked.by(person, () -> lines.waitingFor(person));
    }

    private List<String> keys(Caller.Staff person) {
        return waiting(person).stream().map(Waiting::messageKey).toList();
    }

    private List<List<Object>> arguments(Caller.Staff person, CaseId id) {
        return waiting(person).stream()
                .filter(line -> line.path().endsWith(id.toString()))
                .map(Waiting::arguments)
                .toList();
    }
}
