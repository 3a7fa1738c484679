package org.kinbridge.web.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.kinbridge.cases.appeal.Bodies;
import org.kinbridge.cases.appeal.BodyEntry;
import org.kinbridge.cases.appeal.BodyKind;
import org.kinbridge.cases.fact.Confidence;
import org.kinbridge.cases.fact.FactKind;
import org.kinbridge.cases.fact.Hearing;
import org.kinbridge.cases.fact.NewFact;
import org.kinbridge.cases.file.CaseFiles;
import org.kinbridge.cases.file.NewSought;
import org.kinbridge.cases.file.OpenCase;
import org.kinbridge.cases.person.ContactKind;
import org.kinbridge.cases.person.Kinship;
import org.kinbridge.cases.person.NameKind;
import org.kinbridge.cases.person.NewContactPoint;
import org.kinbridge.cases.person.NewName;
import org.kinbridge.cases.person.NewPerson;
import org.kinbridge.cases.person.Sex;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.core.text.Language;

/** Invented bodies and families, so that the lists of the demonstration are not empty. */
@ApplicationScoped
class DemoCases {

    private static final int REPLY_DAYS = 94;

    private final Bodies bodies;
    private final CaseFiles caseFiles;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected DemoCases() {
        this.bodies = null;
        this.caseFiles = null;
        this.clock = null;
    }

    @Inject
    DemoCases(Bodies bodies, CaseFiles caseFiles, Clock clock) {
        this.bodies = bodies;
        this.caseFiles = caseFiles;
        this.clock = clock;
    }

    /** Returns the cases opened, in their order. */
    List<CaseId> load() {
        LocalDate checked = LocalDate.now(clock);
        bodies.add(new BodyEntry(
                "Delegation of the Red Cross in Morvane",
                BodyKind.RED_CROSS_OR_CRESCENT,
                "12 Harbour Road\nMorvane",
                "English, French",
                false,
                "Write in English or French. One letter for each family. Name a relative who may be called.",
                "Leaflet of the delegation (invented)",
                checked,
                REPLY_DAYS));
        bodies.add(new BodyEntry(
                "Working Group on Enforced or Involuntary Disappearances",
                BodyKind.UN_PROCEDURE,
                "Palace of Nations\nGeneva",
                "English, French, Spanish",
                false,
                "Name the person, the day and the place, who is believed responsible, and the steps already taken.",
                "Leaflet of the procedure (invented)",
                checked,
                2 * REPLY_DAYS));
        bodies.add(new BodyEntry(
                "Office of the Ombudsperson",
                BodyKind.OMBUDSPERSON,
                "1 Parliament Square\nDorn",
                "English, Persian",
                false,
                "",
                "",
                checked,
                REPLY_DAYS));
        return List.of(caseFiles.open(sister()), caseFiles.open(father()));
    }

    private static OpenCase sister() {
        NewSought brother = new NewSought(
                person(Sex.MALE, "Rostam Vardanyan-Poor", "Haik"),
                Kinship.SISTER,
                List.of(
                        fact(FactKind.BORN, "2 November 1966", Language.EN, "Saqr", "", "his sister"),
                        fact(
                                FactKind.TAKEN,
                                "3 March 1988",
                                Language.EN,
                                "near Saqr, Lower Kharan",
                                "Taken in the last months of his service.",
                                "his sister")));
        return new OpenCase(
                UUID.randomUUID(), person(Sex.FEMALE, "Anahita Vardanyan-Poor", ""), List.of(), List.of(brother));
    }

    private static OpenCase father() {
        NewSought son = new NewSought(
                person(Sex.MALE, "سهراب کیانی", "رستم"),
                Kinship.FATHER,
                List.of(
                        fact(FactKind.BORN, "۱۳۴۵", Language.FA, "", "", "پدر"),
                        fact(
                                FactKind.LAST_SEEN,
                                "۲۴ مهر ۱۳۶۶",
                                Language.FA,
                                "نزدیک بانو",
                                "هنگام خدمت سربازی ناپدید شد.",
                                "پدر")));
        NewContactPoint telephone =
                new NewContactPoint(ContactKind.TELEPHONE, "۰۹۱۲۵۵۵۰۱۴۲", "بعدازظهرها", "تنها خود او");
        return new OpenCase(UUID.randomUUID(), person(Sex.MALE, "رستم کیانی", ""), List.of(telephone), List.of(son));
    }

    private static NewPerson person(Sex sex, String name, String father) {
        return new NewPerson(sex, List.of(NewName.of(NameKind.FULL, name), NewName.of(NameKind.FATHERS, father)));
    }

    private static NewFact fact(
            FactKind kind, String when, Language language, String where, String what, String source) {
        return new NewFact(kind, when, language, where, what, source, Hearing.FIRST_HAND, Confidence.LIKELY);
    }
}
