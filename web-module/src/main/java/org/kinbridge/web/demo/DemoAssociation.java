package org.kinbridge.web.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.core.security.AccountId;
import org.kinbridge.core.security.Accounts;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.security.SystemWork;
import org.kinbridge.newsletter.publication.PublicationId;

/** Fills the demonstration association on its first start, each part by the member of staff whose work it is. */
@ApplicationScoped
class DemoAssociation {

    private final Accounts accounts;
    private final SystemWork systemWork;
    private final DemoCases cases;
    private final DemoCorrespondence correspondence;
    private final DemoFamilyWork familyWork;
    private final DemoPapers papers;
    private final DemoRelatives relatives;
    private final DemoSeals seals;
    private final DemoWitness witness;
    private final DemoErasure erasure;
    private final DemoOldList oldList;
    private final DemoContributors contributors;
    private final DemoNewsroom newsroom;
    private final DemoErrata errata;
    private final DemoPhotographs photographs;
    private final DemoPastIssues pastIssues;
    private final DemoHandOvers handOvers;
    private final DemoTalk talk;
    private final DemoTranslations translations;
    private final DemoPost post;
    private final DemoVolunteers volunteers;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected DemoAssociation() {
        this.accounts = null;
        this.systemWork = null;
        this.cases = null;
        this.correspondence = null;
        this.familyWork = null;
        this.papers = null;
        this.relatives = null;
        this.seals = null;
        this.witness = null;
        this.erasure = null;
        this.oldList = null;
        this.contributors = null;
        this.newsroom = null;
        this.errata = null;
        this.photographs = null;
        this.pastIssues = null;
        this.handOvers = null;
        this.talk = null;
        this.translations = null;
        this.post = null;
        this.volunteers = null;
    }

    @Inject
    DemoAssociation(
            Accounts accounts,
            SystemWork systemWork,
            DemoCases cases,
            DemoCorrespondence correspondence,
            DemoFamilyWork familyWork,
            DemoPapers papers,
            DemoRelatives relatives,
            DemoSeals seals,
            DemoWitness witness,
            DemoErasure erasure,
            DemoOldList oldList,
            DemoContributors contributors,
            DemoNewsroom newsroom,
            DemoErrata errata,
            DemoPhotographs photographs,
            DemoPastIssues pastIssues,
            DemoHandOvers handOvers,
            DemoTalk talk,
            DemoTranslations translations,
            DemoPost post,
            DemoVolunteers volunteers) {
        this.accounts = accounts;
        this.systemWork = systemWork;
        this.cases = cases;
        this.correspondence = correspondence;
        this.familyWork = familyWork;
        this.papers = papers;
        this.relatives = relatives;
        this.seals = seals;
        this.witness = witness;
        this.erasure = erasure;
        this.oldList = oldList;
        this.contributors = contributors;
        this.newsroom = newsroom;
        this.errata = errata;
        this.photographs = photographs;
        this.pastIssues = pastIssues;
        this.handOvers = handOvers;
        this.talk = talk;
        this.translations = translations;
        this.post = post;
        this.volunteers = volunteers;
    }

    void fill(@Observes DemoAccountsOpened opened) {
        List<CaseId> families = systemWork.onBehalfOf(staff(opened.caseworker()), cases::load);
        systemWork.onBehalfOf(staff(opened.caseworker()), () -> correspondence.write(families.get(0)));
        systemWork.onBehalfOf(staff(opened.caseworker()), () -> familyWork.load(families.get(0)));
        systemWork.onBehalfOf(staff(opened.caseworker()), () -> papers.add(families.get(0)));
        systemWork.onBehalfOf(staff(opened.caseworker()), () -> relatives.load(families.get(0)));
        systemWork.onBehalfOf(staff(opened.caseworker()), seals::load);
        systemWork.onBehalfOf(staff(opened.caseworker()), () -> witness.testify(families.get(0)));
        CaseId twice = systemWork.onBehalfOf(staff(opened.caseworker()), erasure::open);
        systemWork.onBehalfOf(staff(opened.coordinator()), () -> {
            erasure.ask(twice);
            return twice;
        });
        systemWork.onBehalfOf(staff(opened.caseworker()), oldList::upload);
        systemWork.onBehalfOf(staff(opened.administrator()), newsroom::nameTheNewsletter);
        UUID pseudonym = systemWork.onBehalfOf(staff(opened.editor()), contributors::add);
        systemWork.onBehalfOf(staff(opened.coordinator()), () -> {
            contributors.seal(pseudonym);
            return pseudonym;
        });
        UUID issue = systemWork.onBehalfOf(staff(opened.editor()), newsroom::write);
        systemWork.onBehalfOf(
                staff(opened.editor()), () -> handOvers.edit(issue, opened.editor(), opened.coordinator()));
        systemWork.onBehalfOf(staff(opened.coordinator()), () -> handOvers.approve(issue));
        systemWork.onBehalfOf(staff(opened.coordinator()), () -> newsroom.publish(issue));
        UUID corrected = systemWork.onBehalfOf(
                staff(opened.editor()), () -> errata.prepare(issue, opened.editor(), opened.coordinator()));
        systemWork.onBehalfOf(staff(opened.coordinator()), () -> errata.sign(issue, corrected));
        systemWork.onBehalfOf(staff(opened.editor()), () -> errata.prepareTheOther(issue, corrected));
        systemWork.onBehalfOf(staff(opened.editor()), photographs::load);
        systemWork.onBehalfOf(staff(opened.editor()), pastIssues::upload);
        UUID article = systemWork.onBehalfOf(staff(opened.author()), () -> handOvers.write(opened.editor()));
        UUID question = systemWork.onBehalfOf(staff(opened.editor()), () -> talk.read(article));
        systemWork.onBehalfOf(staff(opened.author()), () -> talk.answer(article, question));
        UUID ahead = systemWork.onBehalfOf(staff(opened.editor()), newsroom::writeAhead);
        systemWork.onBehalfOf(staff(opened.editor()), () -> translations.changeTheSource(ahead));
        systemWork.onBehalfOf(staff(opened.editor()), () -> translations.ask(article, opened.translator()));
        systemWork.onBehalfOf(staff(opened.editor()), () -> handOvers.askForTranslation(ahead, opened.translator()));
        systemWork.onBehalfOf(staff(opened.editor()), () -> post.prepare(DemoNewsroom.FIRST_ISSUE));
        PublicationId second = systemWork.onBehalfOf(staff(opened.administrator()), volunteers::found);
        systemWork.onBehalfOf(staff(opened.editor()), () -> volunteers.plan(second));
    }

    private Caller.Staff staff(AccountId account) {
        return accounts.all().stream()
                .filter(open -> open.id().equals(account))
                .map(open -> new Caller.Staff(open.id(), open.displayName(), open.role()))
                .findFirst()
                .orElseThrow();
    }
}
