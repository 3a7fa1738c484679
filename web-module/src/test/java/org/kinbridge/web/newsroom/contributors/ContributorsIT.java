package org.kinbridge.web.newsroom.contributors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinbridge.cases.retention.RetentionReview;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.problem.StaleVersion;
import org.kinbridge.core.security.AccessDenied;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.article.ByLine;
import org.kinbridge.newsletter.article.ByLineForm;
import org.kinbridge.newsletter.article.ByLineKind;
import org.kinbridge.newsletter.article.NewWork;
import org.kinbridge.newsletter.article.PieceKind;
import org.kinbridge.newsletter.article.SaveText;
import org.kinbridge.newsletter.article.Works;
import org.kinbridge.newsletter.article.Writing;
import org.kinbridge.newsletter.contributor.ContributorDescription;
import org.kinbridge.newsletter.contributor.ContributorFilter;
import org.kinbridge.newsletter.contributor.ContributorKind;
import org.kinbridge.newsletter.contributor.ContributorText;
import org.kinbridge.newsletter.contributor.ContributorVersion;
import org.kinbridge.newsletter.contributor.Contributors;
import org.kinbridge.newsletter.contributor.RealNames;
import org.kinbridge.newsletter.contributor.Site;
import org.kinbridge.newsletter.issue.CheckKind;
import org.kinbridge.newsletter.issue.Composition;
import org.kinbridge.newsletter.issue.Finding;
import org.kinbridge.newsletter.issue.IssueView;
import org.kinbridge.newsletter.issue.Issues;
import org.kinbridge.newsletter.issue.PlaceWork;
import org.kinbridge.newsletter.issue.PlanIssue;
import org.kinbridge.newsletter.publication.PublicationId;
import org.kinbridge.newsletter.rendition.PublicSite;
import org.kinbridge.web.fixture.Asked;
import org.kinbridge.web.fixture.PrintReady;
import org.kinbridge.web.fixture.WrittenPieces;

/** Who signs, and that nobody learns whose pseudonym it is. */
@ExtendWith(ArquillianExtension.class)
class ContributorsIT {

    private static final Caller.Staff EDITOR = WrittenPieces.person("Ondine", Role.EDITOR);
    private static final Caller.Staff COORDINATOR = WrittenPieces.person("Përparim", Role.COORDINATOR);
    private static final Site SITE = new Site("Gjiri Weekly", "https://gjiri.example/");

    /** In no dictionary, and in no other test. */
    private static final String CANARY = "Zqvylla Wuxhteri";

    private static final String PERSIAN_CANARY = "ژقویلا وخشتری";

    @Inject
    private Asked asked;

    @Inject
    private Contributors contributors;

    @Inject
    private RealNames realNames;

    @Inject
    private Works works;

    @Inject
    private Writing writing;

    @Inject
    private Issues issues;

    @Inject
    private Composition composition;

    @Inject
    private PublicSite site;

    @Inject
    private PrintReady printReady;

    @Inject
    private RetentionReview review;

    @Resource(lookup = "java:app/jdbc/kinbridge")
    private DataSource dataSource;

    @BeforeEach
    void nameTheNewsletter() {
        printReady.nameTheNewsletter();
    }

    @Test
    void a_by_line_is_pinned_with_its_revision_and_a_biography_is_taken_at_publication() {
        UUID author = add(ContributorKind.SITE, SITE, "Teutë Gjergjaj", "Lives by the bay.");
        UUID work = write("Nets by the bay", author, "The nets are dry.");
        IssueView frozen = frozen(work);
        change(author, SITE, "Teuta Gjergjaj-Lleshaj", "Lives by the lake now.");
        String page = publish(frozen) + "/nets-by-the-bay";
        assertTrue(page(page).contains("<bdi>Teutë Gjergjaj</bdi> (<a href=\"https://gjiri.example/\""));
        assertTrue(page(page).contains("Lives by the lake now."), "as it stood when it was published");
        change(author, SITE, "Teuta Gjergjaj-Lleshaj", "Has moved again.");
        assertTrue(page(page).contains("Lives by the lake now."));
        assertFalse(page(page).contains("Has moved again.") || page(page).contains("Lleshaj"));
        assertEquals("Teutë Gjergjaj (Gjiri Weekly)", newest(work).printed());
    }

    @Test
    void a_by_line_changes_only_when_somebody_chooses_again() {
        UUID author = add(ContributorKind.SITE, SITE, "Teutë Gjergjaj", "");
        UUID work = write("Nets by the bay", author, "The nets are dry.");
        change(author, SITE, "Teuta Gjergjaj-Lleshaj", "");
        save(work, 2, ByLineForm.of(newest(work)), "The nets are wet.");
        assertEquals("Teutë Gjergjaj (Gjiri Weekly)", newest(work).printed(), "no save changes it by itself");
        save(work, 3, chosen(author), "The nets are torn.");
        assertEquals("Teuta Gjergjaj-Lleshaj (Gjiri Weekly)", newest(work).printed(), "somebody chose again");
    }

    @Test
    void a_text_in_another_language_has_the_name_in_its_script() {
        UUID author = run(
                EDITOR,
                () -> contributors.add(
                        ContributorKind.STAFF,
                        new ContributorDescription(
                                Site.none(),
                                Map.of(
                                        Language.EN, new ContributorText("Golbahar Sepidrou", ""),
                                        Language.FA, new ContributorText("گلبهار سپیدرو", "")))));
        UUID work = write("The river gauge", author, "It rises.");
        run(EDITOR, () -> {
            works.addLanguage(work, Language.FA, "اندازهٔ رود");
            return true;
        });
        assertEquals(
                new ByLine.StaffAuthor("گلبهار سپیدرو", author),
                run(EDITOR, () -> works.version(work, Language.FA))
                        .current()
                        .text()
                        .byLine());
        assertEquals("Golbahar Sepidrou", newest(work).printed());
    }

    @Test
    void whoever_has_retired_is_offered_no_more_and_cannot_be_slipped_in() {
        UUID author = add(ContributorKind.STAFF, Site.none(), "Vjollcë Meshaj", "");
        ContributorVersion seen = seen(author);
        run(EDITOR, () -> {
            contributors.retire(seen);
            return true;
        });
        assertFalse(run(WrittenPieces.person("Ada", Role.AUTHOR), () -> contributors.choices(Language.EN)).stream()
                .anyMatch(choice -> choice.id().equals(author)));
        InvalidInput refused = assertThrows(InvalidInput.class, () -> write("After her time", author, "Words."));
        assertEquals("byLineChoice", refused.errors().get(0).field());
        assertThrows(
                StaleVersion.class,
                () -> run(EDITOR, () -> {
                    contributors.bringBack(seen);
                    return true;
                }));
        assertFalse(listed("vjollce", false).contains(author));
        assertTrue(listed("vjollce", true).contains(author));
    }

    @Test
    void only_a_coordinator_opens_the_name_behind_a_pseudonym_with_a_reason_and_every_opening_is_shown()
            throws SQLException {
        UUID pseudonym = add(ContributorKind.PSEUDONYM, Site.none(), "Marigona Deti", "");
        for (Role role : List.of(Role.AUTHOR, Role.TRANSLATOR, Role.EDITOR, Role.CASEWORKER, Role.ADMINISTRATOR)) {
            assertThrows(AccessDenied.class, () -> asked.by(role, () -> realNames.open(pseudonym, "Why not")));
            assertThrows(AccessDenied.class, () -> asked.by(role, () -> realNames.openings(pseudonym)));
            assertThrows(AccessDenied.class, () -> asked.by(role, () -> realNames.keep(seen(pseudonym), "X Y")));
            assertThrows(AccessDenied.class, () -> asked.by(role, () -> realNames.namingTheirAuthor(List.of())));
            assertThrows(AccessDenied.class, () -> asked.by(role, () -> realNames.erase(seen(pseudonym), true)));
        }
        assertThrows(Refused.class, () -> run(COORDINATOR, () -> realNames.open(pseudonym, "Nothing is there")));
        keep(pseudonym, "Lulëzim Thanaviç");
        assertThrows(InvalidInput.class, () -> run(COORDINATOR, () -> realNames.open(pseudonym, "  ")));
        assertEquals(0, count("core.audit_entry", "action = 'open-real-name' and subject_id = '" + pseudonym + "'"));
        assertEquals(
                List.of("Lulëzim Thanaviç"),
                run(COORDINATOR, () -> realNames.open(pseudonym, "A court asks who wrote it")));
        assertEquals(1, count("core.audit_entry", "action = 'open-real-name' and subject_id = '" + pseudonym + "'"));
        assertEquals(
                "A court asks who wrote it",
                run(COORDINATOR, () -> realNames.openings(pseudonym)).get(0).reason());
        var shown = run(EDITOR, () -> contributors.contributor(pseudonym)).openings();
        assertEquals(
                List.of("Përparim", ""),
                List.of(shown.get(0).byName(), shown.get(0).reason()));
    }

    @Test
    void a_printed_name_is_no_pseudonym_and_only_a_pseudonym_has_a_name_behind_it() {
        UUID pseudonym = add(ContributorKind.PSEUDONYM, Site.none(), "Rrezarta Mullixhi", "");
        assertThrows(InvalidInput.class, () -> keep(pseudonym, "Mullixhi, Rrezarta"));
        UUID member = add(ContributorKind.STAFF, Site.none(), "Agron Vllamasi", "");
        assertThrows(Refused.class, () -> keep(member, "Somebody Other"));
        ContributorVersion seen = seen(pseudonym);
        keep(pseudonym, "Zamir Hoxhallari");
        assertThrows(
                StaleVersion.class,
                () -> run(COORDINATOR, () -> {
                    realNames.keep(seen, "Somebody Other");
                    return true;
                }));
    }

    @Test
    void the_name_behind_a_pseudonym_is_in_no_table_not_even_in_the_audit_trail() throws SQLException {
        UUID pseudonym = add(ContributorKind.PSEUDONYM, Site.none(), "Kontrollina Fshehur", "Writes from afar.");
        keep(pseudonym, CANARY + "\n" + PERSIAN_CANARY);
        run(COORDINATOR, () -> realNames.open(pseudonym, "Because of Wuxhteri"));
        UUID work = write("A piece under cover", pseudonym, "Nothing is given away.");
        publish(frozen(work));
        assertTrue(
                tablesWith("Kontrollina")
                        .containsAll(List.of("newsletter.contributor_text", "newsletter.text_revision")),
                "what is kept in clear is found in this way");
        for (String word : (CANARY + " " + PERSIAN_CANARY + " Wuxhteri").split(" ")) {
            assertEquals(List.of(), tablesWith(word), word);
        }
        assertEquals(List.of(), run(COORDINATOR, () -> works.search("Zqvylla")));
        assertEquals(List.of(), run(COORDINATOR, () -> list("Zqvylla", false)));
    }

    @Test
    void a_piece_under_a_pseudonym_that_names_its_author_is_stopped_before_sign_off() {
        UUID pseudonym = add(ContributorKind.PSEUDONYM, Site.none(), "Dallëndyshe", "");
        keep(pseudonym, "Fatbardh Qeribashi\nفتبارد کریباشی");
        UUID work = write("The swallow", pseudonym, "A photograph by FATBARDH QERIBASHI hangs there.");
        IssueView issue = frozen(work);
        assertEquals(List.of(), kinds(EDITOR, issue), "to an editor this would be a way of guessing the name");
        assertEquals(List.of(CheckKind.PSEUDONYM_BETRAYED), kinds(COORDINATOR, issue));
        Refused refused = assertThrows(Refused.class, () -> run(COORDINATOR, () -> issues.signOff(issue.seen())));
        assertFalse(refused.toString().contains("Qeribashi")
                || refused.arguments().toString().contains("Qeribashi"));
        UUID other = write("The stork", pseudonym, "A photograph by somebody hangs there.");
        assertEquals(List.of(), kinds(COORDINATOR, frozen(other)));
        change(pseudonym, Site.none(), "Dallëndyshe", "Born as Fatbardh Qeribashi.");
        UUID third = write("The heron", pseudonym, "It stands on one leg.");
        assertEquals(
                List.of(CheckKind.PSEUDONYM_BETRAYED),
                kinds(COORDINATOR, frozen(third)),
                "the biography is printed with it");
    }

    @Test
    void whoever_is_erased_leaves_no_key_no_biography_and_no_record_but_the_by_line_as_printed() throws SQLException {
        UUID author = add(ContributorKind.PSEUDONYM, Site.none(), "Bletëza Kroi", "Writes about bees.");
        keep(author, "Shpëtim Kadrijaj");
        run(COORDINATOR, () -> realNames.open(author, "To ask her"));
        UUID work = write("The hive", author, "It hums.");
        String page = publish(frozen(work)) + "/the-hive";
        assertTrue(page(page).contains("Writes about bees."));
        erase(author, false);
        assertTrue(page(page).contains("Bletëza Kroi"));
        assertFalse(page(page).contains("Writes about bees."));
        assertEquals("Bletëza Kroi", newest(work).printed());
        assertThrows(NotFound.class, () -> seen(author));
        assertEquals(0, count("core.keyset", "owner_id = '" + author + "'"));
        assertEquals(0, count("newsletter.contributor_opening", "contributor_id = '" + author + "'"));
        assertEquals(0, count("newsletter.contributor_text", "contributor_id = '" + author + "'"));
    }

    @Test
    void on_request_a_dash_takes_the_place_of_the_name_in_every_revision_and_everything_public() throws SQLException {
        UUID author = add(ContributorKind.SITE, SITE, "Gjethina Mërgimtari", "");
        UUID work = write("The leaf", author, "It falls.");
        String path = publish(frozen(work));
        assertThrows(
                SQLException.class,
                () -> change("update newsletter.text_revision set by_line_name = 'x' where by_line_contributor = '"
                        + author + "'"),
                "a revision is never changed otherwise");
        erase(author, true);
        for (String made : List.of(page(path + "/the-leaf"), page(path), page(path + ".txt"))) {
            assertFalse(made.contains("Mërgimtari") || made.contains("gjiri.example"));
        }
        assertTrue(page(path + "/the-leaf").contains("<p class=\"byline\">—</p>"));
        assertEquals(new ByLine.AsPrinted("—"), newest(work));
        assertEquals(List.of(), tablesWith("Mërgimtari"));
    }

    @Test
    void a_contributor_who_retired_long_ago_is_erased_when_the_period_is_over() throws SQLException {
        UUID author = add(ContributorKind.PSEUDONYM, Site.none(), "Qerpiku", "");
        keep(author, "Ylberza Toptanaj");
        run(EDITOR, () -> {
            contributors.retire(seen(author));
            return true;
        });
        assertThrows(NotFound.class, () -> letGo(author), "the time has not run");
        change("update newsletter.contributor set retired_at = timestamptz '2019-05-06 10:00Z' where id = '" + author
                + "'");
        letGo(author);
        assertThrows(NotFound.class, () -> seen(author));
        assertEquals(0, count("core.keyset", "owner_id = '" + author + "'"));
    }

    private void letGo(UUID author) {
        asked.by(Role.COORDINATOR, () -> review.letGo("retired-contributors", author));
    }

    private UUID add(ContributorKind kind, Site of, String name, String biography) {
        return run(EDITOR, () -> contributors.add(kind, description(of, name, biography)));
    }

    private void change(UUID author, Site of, String name, String biography) {
        run(EDITOR, () -> {
            contributors.change(seen(author), description(of, name, biography));
            return true;
        });
    }

    private static ContributorDescription description(Site of, String name, String biography) {
        return new ContributorDescription(of, Map.of(Language.EN, new ContributorText(name, biography)));
    }

    private void keep(UUID author, String name) {
        run(COORDINATOR, () -> {
            realNames.keep(seen(author), name);
            return true;
        });
    }

    private void erase(UUID author, boolean byLines) {
        run(COORDINATOR, () -> {
            realNames.erase(seen(author), byLines);
            return true;
        });
    }

    private ContributorVersion seen(UUID author) {
        return run(EDITOR, () -> contributors.contributor(author)).seen();
    }

    private List<UUID> listed(String words, boolean retired) {
        return run(EDITOR, () -> list(words, retired));
    }

    private List<UUID> list(String words, boolean retired) {
        return contributors.list(new ContributorFilter(words, null, retired)).stream()
                .map(row -> row.id())
                .toList();
    }

    private UUID write(String title, UUID author, String body) {
        UUID work = run(EDITOR, () -> works.create(new NewWork(PieceKind.ARTICLE, Language.EN, title)));
        run(EDITOR, () -> writing.save(new SaveText(work, Language.EN, 1, title, "Lede", chosen(author), body)));
        return work;
    }

    private void save(UUID work, int basedOn, ByLineForm byLine, String body) {
        run(
                EDITOR,
                () -> writing.save(new SaveText(work, Language.EN, basedOn, "Nets by the bay", "Lede", byLine, body)));
    }

    /** As a form sends it; the words come from the record. */
    private static ByLineForm chosen(UUID author) {
        return new ByLineForm(ByLineKind.STAFF, "", "", "", author);
    }

    private ByLine newest(UUID work) {
        return run(EDITOR, () -> works.version(work, Language.EN))
                .current()
                .text()
                .byLine();
    }

    private IssueView frozen(UUID work) {
        printReady.approve(work, Language.EN);
        UUID id = run(
                EDITOR,
                () -> issues.plan(new PlanIssue(
                        PublicationId.FIRST,
                        issues.nextNumber(PublicationId.FIRST),
                        null,
                        Map.of(Language.EN, "Under the eaves"))));
        run(EDITOR, () -> composition.place(issues.issue(id).seen(), new PlaceWork(work, null)));
        return run(EDITOR, () -> issues.freeze(issues.issue(id).seen()));
    }

    private String publish(IssueView frozen) {
        IssueView signed = run(COORDINATOR, () -> issues.signOff(frozen.seen()));
        run(COORDINATOR, () -> issues.publish(signed.seen()));
        return "/issues/" + frozen.number() + "/en";
    }

    private List<CheckKind> kinds(Caller.Staff who, IssueView issue) {
        return run(who, () -> issues.issue(issue.id())).findings().stream()
                .map(Finding::kind)
                .toList();
    }

    private String page(String path) {
        return new String(site.find(path).orElseThrow().bytes(), StandardCharsets.UTF_8);
    }

    private <T> T run(Caller.Staff who, Supplier<T> call) {
        return asked.by(who, call);
    }

    private List<String> tablesWith(String word) throws SQLException {
        String octets = HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8));
        List<String> found = new ArrayList<>();
        for (String table : rows("select table_schema || '.' || table_name from information_schema.tables"
                + " where table_type = 'BASE TABLE' and table_schema in ('newsletter', 'core')")) {
            if (count(table, "t::text like '%" + word + "%' or t::text like '%" + octets + "%'") > 0) {
                found.add(table);
            }
        }
        return found;
    }

    private long count(String table, String condition) throws SQLException {
        return Long.parseLong(
                rows("select count(*) from " + table + " t where " + condition).get(0));
    }

    private List<String> rows(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet result = statement.executeQuery()) {
            List<String> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(result.getString(1));
            }
            return rows;
        }
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.executeUpdate();
        }
    }
}
