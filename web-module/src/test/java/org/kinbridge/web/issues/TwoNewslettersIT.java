package org.kinbridge.web.issues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.security.AccountId;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.text.Language;
import org.kinbridge.core.waiting.Waiting;
import org.kinbridge.core.waiting.WaitingLines;
import org.kinbridge.newsletter.issue.AssignSection;
import org.kinbridge.newsletter.issue.CheckKind;
import org.kinbridge.newsletter.issue.Composition;
import org.kinbridge.newsletter.issue.ContentsEntry;
import org.kinbridge.newsletter.issue.IssueExists;
import org.kinbridge.newsletter.issue.IssueRow;
import org.kinbridge.newsletter.issue.IssueView;
import org.kinbridge.newsletter.issue.Issues;
import org.kinbridge.newsletter.issue.PastIssue;
import org.kinbridge.newsletter.issue.PlaceWork;
import org.kinbridge.newsletter.issue.PlanIssue;
import org.kinbridge.newsletter.issue.PublicPlace;
import org.kinbridge.newsletter.issue.Retractions;
import org.kinbridge.newsletter.publication.ArrangeSections;
import org.kinbridge.newsletter.publication.ChangeMasthead;
import org.kinbridge.newsletter.publication.FiledNumber;
import org.kinbridge.newsletter.publication.Frequency;
import org.kinbridge.newsletter.publication.Masthead;
import org.kinbridge.newsletter.publication.MastheadText;
import org.kinbridge.newsletter.publication.Numbering;
import org.kinbridge.newsletter.publication.PublicationId;
import org.kinbridge.newsletter.publication.PublicationText;
import org.kinbridge.newsletter.publication.PublicationView;
import org.kinbridge.newsletter.publication.Publications;
import org.kinbridge.newsletter.publication.SectionView;
import org.kinbridge.newsletter.publication.Sections;
import org.kinbridge.newsletter.publication.YearNumber;
import org.kinbridge.newsletter.rendition.Renditions;
import org.kinbridge.web.fixture.Asked;
import org.kinbridge.web.fixture.PrintReady;
import org.kinbridge.web.fixture.PublishedIssue;
import org.kinbridge.web.fixture.SecondPublication;

/** Two newsletters of one association count, divide and print their issues each for itself. */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoNewslettersIT {

    private static final PublicationId FIRST = PublicationId.FIRST;
    private static final Caller.Staff EDITOR = new Caller.Staff(AccountId.random(), "Ylberina Grykaj", Role.EDITOR);
    private static final Caller.Staff COORDINATOR =
            new Caller.Staff(AccountId.random(), "Sanije Grykaj", Role.COORDINATOR);

    @ArquillianResource
    private URL address;

    @Inject
    private SecondPublication secondPublication;

    @Inject
    private Publications publications;

    @Inject
    private Sections sections;

    @Inject
    private Issues issues;

    @Inject
    private Composition composition;

    @Inject
    private Retractions retractions;

    @Inject
    private Renditions renditions;

    @Inject
    private WaitingLines lines;

    @Inject
    private PrintReady printReady;

    @Inject
    private PublishedIssue pieces;

    @Inject
    private Asked asked;

    /** Founded in the deployment, and so there for the page too. */
    @BeforeEach
    void foundTheSecond() {
        if (secondPublication != null) {
            printReady.nameTheNewsletter();
            secondPublication.id();
        }
    }

    @Test
    @Order(1)
    void both_can_have_an_issue_of_one_number_and_each_has_it_once() {
        int number = Math.max(next(FIRST), next(second()));
        UUID one = plan(FIRST, number, null);
        UUID other = plan(second(), number, null);

        assertThat(view(one).number()).isEqualTo(FiledNumber.of(FIRST, number));
        assertThat(view(other).number()).isEqualTo(FiledNumber.of(second(), number));
        assertThat(next(second())).isEqualTo(number + 1);
        assertThatThrownBy(() -> plan(second(), number, null))
                .isInstanceOfSatisfying(InvalidInput.class, taken -> assertThat(
                                taken.errors().get(0).arguments())
                        .containsExactly(FiledNumber.of(second(), number)));
        assertThat(by(EDITOR, issues::list))
                .extracting(IssueRow::number)
                .isSortedAccordingTo((a, b) -> a.publication().equals(b.publication())
                        ? b.running() - a.running()
                        : a.publication().value() - b.publication().value());
    }

    @Test
    @Order(2)
    void both_can_have_the_first_number_of_one_year() {
        number(FIRST, Numbering.YEAR);
        number(second(), Numbering.YEAR);
        try {
            YearNumber first = new YearNumber(3026, 1);
            plan(FIRST, next(FIRST), first);
            UUID other = plan(second(), next(second()), first);
            assertThat(view(other).shownNumber().inYear()).isEqualTo(first);
            assertThatThrownBy(() -> plan(second(), next(second()), first)).isInstanceOf(InvalidInput.class);
            assertThat(by(EDITOR, () -> issues.nextShownNumber(second())).inYear())
                    .isEqualTo(first.next());
        } finally {
            number(FIRST, Numbering.RUNNING);
            number(second(), Numbering.RUNNING);
        }
    }

    @Test
    @Order(3)
    void an_issue_never_changes_its_newsletter_and_none_is_planned_for_one_that_is_not_there() {
        UUID issue = plan(second(), next(second()), null);
        PlanIssue moved = new PlanIssue(FIRST, 1, null, Map.of(Language.EN, "Moved"));
        assertThatThrownBy(
                        () -> asked.by(EDITOR, () -> issues.replan(view(issue).seen(), moved)))
                .isInstanceOf(Refused.class)
                .hasMessage("issues.problem.otherPublication");
        PublicationId nobodys = new PublicationId(901);
        assertThatThrownBy(() -> plan(nobodys, 1, null)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> past(FiledNumber.of(nobodys, 1))).isInstanceOf(NotFound.class);
    }

    @Test
    @Order(4)
    void past_issues_of_one_number_are_taken_in_for_both_and_for_each_once() {
        int number = Math.max(next(FIRST), next(second()));
        past(FiledNumber.of(FIRST, number));
        past(FiledNumber.of(second(), number));
        assertThatThrownBy(() -> past(FiledNumber.of(second(), number))).isInstanceOf(IssueExists.class);
    }

    @Test
    @Order(5)
    void a_language_needs_a_title_of_the_newsletter_whose_issue_it_is() {
        printReady.nameTheNewsletter(
                Map.of(Language.EN, new PublicationText("The Lantern of Gryka", "Families in Search", "")));
        Map<Language, String> editions = Map.of(Language.EN, "", Language.FA, "");
        assertThat(unnamed(FIRST, editions)).containsExactly(Language.FA);
        assertThat(unnamed(second(), editions)).isEmpty();
    }

    @Test
    @Order(6)
    void sections_of_one_are_refused_in_an_issue_of_the_other() {
        SectionView ofFirst = section(FIRST, "Lamps of Gryka");
        SectionView ofSecond = section(second(), "Boats of Gryka");
        IssueView issue = placed(second(), "The nets of Gryka");
        try {
            assertThatThrownBy(() -> assign(issue, ofFirst.id()))
                    .isInstanceOf(Refused.class)
                    .hasMessage("issues.problem.sectionGone");
            assign(issue, ofSecond.id());
            assertThat(contents(issue)).extracting(ContentsEntry::section).containsExactly("Boats of Gryka");
        } finally {
            assign(issue, null);
            arrange(FIRST, List.of());
            arrange(second(), List.of());
        }
    }

    @Test
    @Order(7)
    void an_issue_is_printed_with_title_masthead_and_sections_of_its_own_newsletter() {
        changeMasthead(new Masthead(
                "quay@grykaj.example",
                "",
                Frequency.NOT_SAID,
                Map.of(Language.EN, new MastheadText("Hatixhe Grykaj", "", ""))));
        SectionView section = section(second(), "Boats of Gryka");
        IssueView composed = placed(second(), "Fog over Gryka");
        assign(composed, section.id());
        try {
            IssueView frozen =
                    by(EDITOR, () -> issues.freeze(view(composed.id()).seen()));
            assertThat(waiting(frozen)).isEqualTo("issues.waiting.signOff");
            by(COORDINATOR, () -> issues.signOff(frozen.seen()));
            by(COORDINATOR, () -> issues.publish(view(composed.id()).seen()));
        } finally {
            changeMasthead(new Masthead("", "", Frequency.NOT_SAID, Map.of()));
            arrange(second(), List.of());
        }
        assertThat(by(EDITOR, () -> renditions.email(composed.number().value(), Language.EN))
                        .html())
                .contains("Quay Tidings", "Hatixhe Grykaj", "Boats of Gryka", "Fog over Gryka")
                .doesNotContain("The Beacon");
        UUID work = composed.placements().get(0).work();
        assertThat(by(EDITOR, () -> retractions.places(work)))
                .extracting(PublicPlace::path)
                .containsExactly("/p/tidings/issues/" + composed.number().running() + "/en/fog-over-gryka");
    }

    @Test
    @Order(8)
    @RunAsClient
    void a_number_shown_for_the_other_newsletter_is_not_taken_unseen() throws Exception {
        PlanningDesk.saveTooSoon(address.toURI());
    }

    @Test
    @Order(9)
    @RunAsClient
    void an_editor_chooses_whose_issue_is_planned() throws Exception {
        PlanningDesk.walk(address.toURI());
    }

    private PublicationId second() {
        return secondPublication.id();
    }

    private int next(PublicationId publication) {
        return by(EDITOR, () -> issues.nextNumber(publication));
    }

    private UUID plan(PublicationId publication, int number, @Nullable YearNumber inYear) {
        return by(
                EDITOR,
                () -> issues.plan(new PlanIssue(publication, number, inYear, null, Map.of(Language.EN, "Gryka"))));
    }

    private void past(FiledNumber number) {
        by(EDITOR, () -> issues.recordPastIssue(new PastIssue(number, Language.EN, "Gryka then", "", List.of())));
    }

    private List<Language> unnamed(PublicationId publication, Map<Language, String> editions) {
        UUID issue = by(EDITOR, () -> issues.plan(new PlanIssue(publication, next(publication), null, editions)));
        return view(issue).findings().stream()
                .filter(finding -> finding.kind() == CheckKind.NEWSLETTER_UNNAMED)
                .map(finding -> Objects.requireNonNull(finding.edition()))
                .toList();
    }

    /** The only section of this newsletter. */
    private SectionView section(PublicationId publication, String name) {
        arrange(publication, List.of(new ArrangeSections.Arranged(null, Map.of(Language.EN, name, Language.FA, name))));
        return sections.offered(publication).get(0);
    }

    private void arrange(PublicationId publication, List<ArrangeSections.Arranged> all) {
        asked.by(
                COORDINATOR,
                () -> sections.arrange(new ArrangeSections(settings(publication).seen(), all)));
    }

    private void number(PublicationId publication, Numbering numbering) {
        by(COORDINATOR, () -> publications.number(settings(publication).seen(), numbering));
    }

    private void changeMasthead(Masthead masthead) {
        by(
                COORDINATOR,
                () -> publications.changeMasthead(
                        new ChangeMasthead(settings(second()).seen(), masthead)));
    }

    private PublicationView settings(PublicationId publication) {
        return publications.settings(publication);
    }

    /** A new issue in English in which a piece of this title is placed. */
    private IssueView placed(PublicationId publication, String title) {
        UUID work = pieces.article(Language.EN, title, "Words of Gryka.");
        UUID issue = plan(publication, next(publication), null);
        return by(EDITOR, () -> composition.place(view(issue).seen(), new PlaceWork(work, null)));
    }

    private void assign(IssueView issue, @Nullable UUID section) {
        UUID placement = issue.placements().get(0).id();
        by(EDITOR, () -> composition.assign(view(issue.id()).seen(), new AssignSection(placement, section)));
    }

    private String waiting(IssueView issue) {
        return by(COORDINATOR, () -> lines.waitingFor(COORDINATOR)).stream()
                .filter(line -> line.arguments().contains(issue.number()))
                .map(Waiting::messageKey)
                .findFirst()
                .orElse("");
    }

    private List<ContentsEntry> contents(IssueView issue) {
        return view(issue.id()).editions().get(0).contents();
    }

    private IssueView view(UUID issue) {
        return by(EDITOR, () -> issues.issue(issue));
    }

    private <T> T by(Caller.Staff person, Supplier<T> question) {
        return asked.by(person, question);
    }
}
