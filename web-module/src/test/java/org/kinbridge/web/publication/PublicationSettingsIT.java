package org.kinbridge.web.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.problem.StaleVersion;
import org.kinbridge.core.security.AccessDenied;
import org.kinbridge.core.security.AccountId;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.article.ByLine;
import org.kinbridge.newsletter.article.Origin;
import org.kinbridge.newsletter.article.PieceKind;
import org.kinbridge.newsletter.article.PieceText;
import org.kinbridge.newsletter.article.PieceTexts;
import org.kinbridge.newsletter.article.RecordedText;
import org.kinbridge.newsletter.document.PlainEditor;
import org.kinbridge.newsletter.issue.AssignSection;
import org.kinbridge.newsletter.issue.BoardView;
import org.kinbridge.newsletter.issue.Composition;
import org.kinbridge.newsletter.issue.ContentsEntry;
import org.kinbridge.newsletter.issue.IssueView;
import org.kinbridge.newsletter.issue.Issues;
import org.kinbridge.newsletter.issue.PlaceWork;
import org.kinbridge.newsletter.issue.PlanIssue;
import org.kinbridge.newsletter.publication.ArrangeSections;
import org.kinbridge.newsletter.publication.ChangeAbout;
import org.kinbridge.newsletter.publication.ChangeMasthead;
import org.kinbridge.newsletter.publication.Frequency;
import org.kinbridge.newsletter.publication.IssueNumber;
import org.kinbridge.newsletter.publication.Masthead;
import org.kinbridge.newsletter.publication.MastheadText;
import org.kinbridge.newsletter.publication.NewPublication;
import org.kinbridge.newsletter.publication.Numbering;
import org.kinbridge.newsletter.publication.PublicationId;
import org.kinbridge.newsletter.publication.PublicationText;
import org.kinbridge.newsletter.publication.PublicationView;
import org.kinbridge.newsletter.publication.Publications;
import org.kinbridge.newsletter.publication.SectionView;
import org.kinbridge.newsletter.publication.Sections;
import org.kinbridge.newsletter.publication.SettingsVersion;
import org.kinbridge.newsletter.publication.YearNumber;
import org.kinbridge.newsletter.rendition.PublicSite;
import org.kinbridge.newsletter.rendition.Renditions;
import org.kinbridge.newsletter.rendition.StoredPage;
import org.kinbridge.web.fixture.Asked;
import org.kinbridge.web.fixture.PrintReady;
import org.kinbridge.web.fixture.SecondPublication;

/** The settings of the newsletter, and what of them reaches issues that are there already. */
@ExtendWith(ArquillianExtension.class)
class PublicationSettingsIT {

    private static final Caller.Staff EDITOR = new Caller.Staff(AccountId.random(), "Dhurata Kollçaku", Role.EDITOR);
    private static final Caller.Staff COORDINATOR =
            new Caller.Staff(AccountId.random(), "Zenepe Vrapi", Role.COORDINATOR);
    private static final String OFFICE = "From the office";
    private static final String POST = "Post";

    @Inject
    private Publications publications;

    @Inject
    private Sections sections;

    @Inject
    private Issues issues;

    @Inject
    private Composition composition;

    @Inject
    private PieceTexts texts;

    @Inject
    private PublicSite site;

    @Inject
    private Renditions renditions;

    @Inject
    private PrintReady printReady;

    @Inject
    private SecondPublication secondPublication;

    @Inject
    private Asked asked;

    @Resource
    private ManagedExecutorService executor;

    @BeforeEach
    void nameTheNewsletter() {
        printReady.nameTheNewsletter(
                Map.of(Language.EN, new PublicationText("The Lantern of Vrapi", "Families in Search", "About us")));
        arrange(OFFICE, POST);
    }

    /** All tests share one newsletter: the others number by running number and know no sections. */
    @AfterEach
    void leaveItAsItWas() {
        number(Numbering.RUNNING);
        changeMasthead(new Masthead("", "", Frequency.NOT_SAID, Map.of()));
        arrange();
    }

    @Test
    void what_is_published_stays_whatever_the_settings_say_afterwards() {
        changeMasthead(masthead("Syrja Vrapi"));
        number(Numbering.YEAR);
        IssueView issue = published(OFFICE);
        String path = "/issues/" + issue.number() + "/en";
        String label = PublicSite.issueLabel(issue.shownNumber(), Language.EN);
        assertThat(text(path)).contains("Syrja Vrapi", "office@vrapi.example", OFFICE, label, "four times a year");
        assertThat(mail(issue)).contains("Syrja Vrapi", OFFICE, label);
        List<String> before = etags(path);

        changeMasthead(masthead("Qerime Vrapi"));
        number(Numbering.RUNNING);
        rename(OFFICE, "From the desk");
        arrange();

        assertThat(etags(path)).isEqualTo(before);
        assertThat(text(PublicSite.key("/about", Language.EN)))
                .contains("Qerime Vrapi")
                .doesNotContain("Syrja Vrapi");
        assertThat(contents(issue)).extracting(ContentsEntry::section).containsExactly(OFFICE);
        assertThat(view(issue.id()).shownNumber()).isEqualTo(issue.shownNumber());
        assertThat(board(issue).rows().get(0).section()).isNotNull();
    }

    @Test
    void a_section_is_not_taken_away_while_an_unfinished_issue_needs_it() {
        IssueView issue = placed("The stairs of Vrapi");
        assign(issue, OFFICE);
        assertThatThrownBy(() -> arrange(POST))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.arguments()).asString().contains(String.valueOf(issue.number())));
        assertThat(names()).containsExactly(OFFICE, POST);
        assign(issue, null);
        arrange(POST);
        assertThat(names()).containsExactly(POST);
        UUID gone = UUID.randomUUID();
        assertThatThrownBy(() -> by(
                        EDITOR,
                        () -> composition.assign(
                                view(issue.id()).seen(),
                                new AssignSection(
                                        view(issue.id()).placements().get(0).id(), gone))))
                .isInstanceOf(Refused.class);
    }

    @Test
    void what_is_being_composed_follows_the_order_and_the_names_of_the_sections() {
        IssueView issue = placed("A lamp in Vrapi", "A letter to Vrapi");
        by(EDITOR, () -> composition.assign(view(issue.id()).seen(), put(issue, 0, POST)));
        by(EDITOR, () -> composition.assign(view(issue.id()).seen(), put(issue, 0, OFFICE)));
        assertThat(contents(issue)).extracting(ContentsEntry::section).containsExactly(OFFICE, POST);
        assertThat(board(issue).rows()).allMatch(row -> row.isFirst() && row.last() && row.isOpening());

        List<SectionView> now = sections.offered(PublicationId.FIRST);
        save(List.of(arranged(now.get(1), "Letters"), arranged(now.get(0), OFFICE)));

        assertThat(contents(issue)).extracting(ContentsEntry::section).containsExactly("Letters", OFFICE);
        takeOut(issue);
    }

    @Test
    void issues_are_numbered_on_and_no_number_is_given_twice() {
        number(Numbering.YEAR_AND_RUNNING);
        IssueNumber next = by(EDITOR, () -> issues.nextShownNumber(PublicationId.FIRST));
        UUID first = plan(null);
        assertThat(view(first).shownNumber()).isEqualTo(next);
        YearNumber inYear = Objects.requireNonNull(next.inYear());
        assertThatThrownBy(() -> plan(inYear))
                .isInstanceOfSatisfying(InvalidInput.class, invalid -> assertThat(invalid.errors())
                        .extracting(InvalidInput.FieldError::field)
                        .containsExactly("year"));
        assertThatThrownBy(() -> plan(new YearNumber(0, 1))).isInstanceOf(InvalidInput.class);
        YearNumber nextYear = new YearNumber(inYear.year() + 1, 1);
        UUID second = plan(nextYear);
        assertThat(by(EDITOR, () -> issues.nextShownNumber(PublicationId.FIRST)).inYear())
                .isEqualTo(nextYear.next());

        number(Numbering.RUNNING);
        YearNumber corrected = new YearNumber(nextYear.year(), 7);
        by(EDITOR, () -> {
            issues.replan(
                    view(second).seen(),
                    new PlanIssue(PublicationId.FIRST, 1, corrected, null, Map.of(Language.EN, "Seventh")));
            return true;
        });
        assertThat(view(second).shownNumber().inYear()).isEqualTo(corrected);
        assertThat(view(second).number().running())
                .as("the running number stays")
                .isEqualTo(next.running() + 1);
        assertThat(view(plan(null)).shownNumber().inYear()).isNull();
    }

    @Test
    void settings_are_for_coordinators_and_administrators_and_nobody_overwrites_another() {
        SettingsVersion seen = by(COORDINATOR, () -> publications.settings(PublicationId.FIRST))
                .seen();
        for (Role role : List.of(Role.EDITOR, Role.AUTHOR, Role.CASEWORKER)) {
            assertThatThrownBy(() -> asked.by(role, () -> publications.settings(PublicationId.FIRST)))
                    .isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> asked.by(role, () -> publications.number(seen, Numbering.YEAR)))
                    .isInstanceOf(AccessDenied.class);
        }
        changeMasthead(masthead("Nimete Vrapi"));
        assertThatThrownBy(() -> by(COORDINATOR, () -> publications.number(seen, Numbering.YEAR)))
                .isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> by(
                        COORDINATOR, () -> publications.changeMasthead(new ChangeMasthead(seen, masthead("Somebody")))))
                .isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> asked.by(COORDINATOR, () -> sections.arrange(new ArrangeSections(seen, List.of()))))
                .isInstanceOf(StaleVersion.class);
        assertThat(publications.masthead(PublicationId.FIRST).text(Language.EN).responsibleEditor())
                .isEqualTo("Nimete Vrapi");
    }

    @Test
    void what_is_set_for_one_newsletter_is_not_set_for_another() {
        PublicationId other = secondPublication.id();
        PublicationView first = publications.get(PublicationId.FIRST);
        changeMasthead(other, masthead("Qerime Vrapi"));
        number(other, Numbering.YEAR);
        save(
                other,
                List.of(new ArrangeSections.Arranged(
                        null, Map.of(Language.EN, "Quay post", Language.FA, "پیک اسکله"))));
        assertThat(publications.get(PublicationId.FIRST)).isEqualTo(first);
        assertThat(publications.masthead(PublicationId.FIRST).text(Language.EN).responsibleEditor())
                .isEmpty();
        assertThat(names()).containsExactly(OFFICE, POST);

        PublicationView second = publications.get(other);
        changeMasthead(masthead("Nimete Vrapi"));
        arrange(POST);
        assertThat(publications.get(other)).isEqualTo(second);
        assertThat(second.numbering()).isEqualTo(Numbering.YEAR);
        assertThat(publications.masthead(other).text(Language.EN).responsibleEditor())
                .isEqualTo("Qerime Vrapi");
        assertThat(names(other)).containsExactly("Quay post");

        SectionView foreign = sections.offered(PublicationId.FIRST).get(0);
        assertThatThrownBy(() -> save(
                        other,
                        List.of(new ArrangeSections.Arranged(
                                foreign.id(), Map.of(Language.EN, POST, Language.FA, "پست")))))
                .as("a section of another newsletter")
                .isInstanceOf(NotFound.class);
        assertThat(names(other)).containsExactly("Quay post");
        save(other, List.of());
        number(other, Numbering.RUNNING);
        changeMasthead(other, new Masthead("", "", Frequency.NOT_SAID, Map.of()));
    }

    @Test
    void only_an_administrator_founds_a_newsletter() {
        NewPublication founded = founded("not-by-them");
        for (Role role : List.of(Role.COORDINATOR, Role.EDITOR, Role.AUTHOR, Role.CASEWORKER)) {
            assertThatThrownBy(() -> asked.by(role, () -> publications.add(founded)))
                    .isInstanceOf(AccessDenied.class);
        }
        assertThat(publications.all()).extracting(PublicationView::word).doesNotContain("not-by-them");
    }

    @Test
    void of_two_who_take_the_same_word_at_once_one_is_told_that_it_is_taken() throws Exception {
        Callable<Optional<InvalidInput>> attempt = () -> {
            try {
                asked.by(Role.ADMINISTRATOR, () -> publications.add(founded("both-at-once")));
                return Optional.empty();
            } catch (InvalidInput refused) {
                return Optional.of(refused);
            }
        };
        List<Future<Optional<InvalidInput>>> both = List.of(executor.submit(attempt), executor.submit(attempt));
        List<InvalidInput> refused = new ArrayList<>();
        for (Future<Optional<InvalidInput>> one : both) {
            one.get().ifPresent(refused::add);
        }
        assertThat(refused).singleElement().satisfies(invalid -> assertThat(invalid.errors())
                .extracting(InvalidInput.FieldError::field, InvalidInput.FieldError::messageKey)
                .containsExactly(tuple("word", "publication.problem.wordTaken")));
        assertThat(publications.all())
                .filteredOn(one -> one.word().equals("both-at-once"))
                .hasSize(1);
    }

    private static NewPublication founded(String word) {
        return new NewPublication(
                word, "", Map.of(Language.EN, new PublicationText("Both at Once", "Families in Search", "")));
    }

    @Test
    void the_page_about_it_is_public_in_blocks_as_soon_as_it_is_saved() {
        changeAbout("## Whom we help\n\n- families of Vrapi\n\n[Write to us](https://vrapi.example)");
        assertThat(text(PublicSite.key("/about", Language.EN)))
                .contains("Whom we help</h", "<li", "families of Vrapi", "href=\"https://vrapi.example\"");
        assertThatThrownBy(() -> changeAbout("[photo: 1]\nalt: Faces")).isInstanceOf(InvalidInput.class);
        assertThat(text(PublicSite.key("/about", Language.EN))).contains("families of Vrapi");
    }

    private Masthead masthead(String editor) {
        return new Masthead(
                "office@vrapi.example",
                "+44 20 7946 0000",
                Frequency.QUARTERLY,
                Map.of(Language.EN, new MastheadText(editor, "4 Quince Lane\nVrapi", "")));
    }

    private void changeMasthead(Masthead masthead) {
        changeMasthead(PublicationId.FIRST, masthead);
    }

    private void changeMasthead(PublicationId id, Masthead masthead) {
        by(
                COORDINATOR,
                () -> publications.changeMasthead(
                        new ChangeMasthead(publications.settings(id).seen(), masthead)));
    }

    private void changeAbout(String text) {
        by(
                COORDINATOR,
                () -> publications.changeAbout(new ChangeAbout(
                        publications.settings(PublicationId.FIRST).seen(), Map.of(Language.EN, text))));
    }

    private void number(Numbering numbering) {
        number(PublicationId.FIRST, numbering);
    }

    private void number(PublicationId id, Numbering numbering) {
        by(COORDINATOR, () -> publications.number(publications.settings(id).seen(), numbering));
    }

    /** These sections and no others, known ones by their names. */
    private void arrange(String... names) {
        Map<String, SectionView> known = sections.offered(PublicationId.FIRST).stream()
                .collect(Collectors.toMap(
                        section -> section.name(Language.EN), section -> section, (one, other) -> one));
        save(Arrays.stream(names)
                .map(name -> known.containsKey(name)
                        ? arranged(known.get(name), name)
                        : new ArrangeSections.Arranged(null, Map.of(Language.EN, name)))
                .toList());
    }

    private void rename(String from, String to) {
        save(sections.offered(PublicationId.FIRST).stream()
                .map(section ->
                        arranged(section, section.name(Language.EN).equals(from) ? to : section.name(Language.EN)))
                .toList());
    }

    private static ArrangeSections.Arranged arranged(SectionView section, String name) {
        return new ArrangeSections.Arranged(section.id(), Map.of(Language.EN, name));
    }

    private void save(List<ArrangeSections.Arranged> all) {
        save(PublicationId.FIRST, all);
    }

    private void save(PublicationId id, List<ArrangeSections.Arranged> all) {
        asked.by(
                COORDINATOR,
                () -> sections.arrange(
                        new ArrangeSections(publications.settings(id).seen(), all)));
    }

    private List<String> names() {
        return names(PublicationId.FIRST);
    }

    private List<String> names(PublicationId id) {
        return sections.offered(id).stream()
                .map(section -> section.name(Language.EN))
                .toList();
    }

    private IssueView published(String section) {
        IssueView issue = placed("A harvest in Vrapi");
        assign(issue, section);
        printReady.approve(view(issue.id()).placements().get(0).work(), Language.EN);
        by(EDITOR, () -> issues.freeze(view(issue.id()).seen()));
        by(COORDINATOR, () -> issues.signOff(view(issue.id()).seen()));
        return by(COORDINATOR, () -> issues.publish(view(issue.id()).seen()));
    }

    /** A new issue in which these pieces are placed. */
    private IssueView placed(String... titles) {
        UUID issue = plan(null);
        for (String title : titles) {
            UUID work = by(
                    EDITOR,
                    () -> texts.record(new RecordedText(
                            PieceKind.ARTICLE,
                            Origin.WRITTEN,
                            Language.EN,
                            new PieceText(title, "Lede", new ByLine.Unsigned(), PlainEditor.parse("Words.")))));
            by(EDITOR, () -> composition.place(view(issue).seen(), new PlaceWork(work, null)));
        }
        return view(issue);
    }

    private void takeOut(IssueView issue) {
        view(issue.id())
                .placements()
                .forEach(placement ->
                        by(EDITOR, () -> composition.remove(view(issue.id()).seen(), placement.id())));
    }

    private UUID plan(@Nullable YearNumber inYear) {
        return by(
                EDITOR,
                () -> issues.plan(new PlanIssue(
                        PublicationId.FIRST,
                        issues.nextNumber(PublicationId.FIRST),
                        inYear,
                        null,
                        Map.of(Language.EN, "Vrapi"))));
    }

    private void assign(IssueView issue, @Nullable String section) {
        by(EDITOR, () -> composition.assign(view(issue.id()).seen(), put(issue, 0, section)));
    }

    private AssignSection put(IssueView issue, int placement, @Nullable String section) {
        UUID id = sections.offered(PublicationId.FIRST).stream()
                .filter(one -> one.name(Language.EN).equals(section))
                .map(SectionView::id)
                .findFirst()
                .orElse(null);
        return new AssignSection(view(issue.id()).placements().get(placement).id(), id);
    }

    private List<ContentsEntry> contents(IssueView issue) {
        return view(issue.id()).editions().get(0).contents();
    }

    private BoardView board(IssueView issue) {
        return by(EDITOR, () -> issues.board(issue.id()));
    }

    private IssueView view(UUID issue) {
        return by(EDITOR, () -> issues.issue(issue));
    }

    private String text(String path) {
        StoredPage page = asked.by(new Caller.Anybody(), () -> site.find(path)).orElseThrow();
        return new String(page.bytes(), StandardCharsets.UTF_8);
    }

    private String mail(IssueView issue) {
        return by(EDITOR, () -> renditions.email(issue.number().value(), Language.EN))
                .html();
    }

    private List<String> etags(String path) {
        return List.of(path, path + ".txt", path + ".pdf", path + "/a-harvest-in-vrapi").stream()
                .map(each -> asked.by(new Caller.Anybody(), () -> site.find(each))
                        .orElseThrow()
                        .etag())
                .toList();
    }

    private <T> T by(Caller.Staff person, Supplier<T> question) {
        return asked.by(person, question);
    }
}
