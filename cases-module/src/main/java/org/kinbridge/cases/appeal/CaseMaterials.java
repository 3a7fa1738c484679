package org.kinbridge.cases.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.kinbridge.cases.fact.Confidence;
import org.kinbridge.cases.fact.FactKind;
import org.kinbridge.cases.fact.FactView;
import org.kinbridge.cases.fact.Hearing;
import org.kinbridge.cases.file.CaseFiles;
import org.kinbridge.cases.file.CaseView;
import org.kinbridge.cases.file.SoughtView;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.core.text.Language;
import org.kinbridge.core.time.CalendarSystem;
import org.kinbridge.core.time.FuzzyDate;

/**
 * Takes from a case file what a letter may be drafted from. Left out are superseded and doubtful facts, and illness and
 * death: what the caseworker wants to say of those is written by hand, with the family.
 */
@ApplicationScoped
class CaseMaterials {

    private static final Set<FactKind> NOT_BY_ITSELF = Set.of(FactKind.FELL_ILL, FactKind.DIED);
    private static final Pattern PERIOD =
            Pattern.compile("\\d{4}|(?:\\p{Lu}\\p{L}+|spring|summer|autumn|winter) \\d{4}");

    private final CaseFiles caseFiles;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected CaseMaterials() {
        this.caseFiles = null;
    }

    @Inject
    CaseMaterials(CaseFiles caseFiles) {
        this.caseFiles = caseFiles;
    }

    /** @throws org.kinbridge.core.problem.NotFound if there is no such case */
    CaseMaterial of(UUID caseId, Language language) {
        return of(caseFiles.view(new CaseId(caseId)), language);
    }

    static CaseMaterial of(CaseView file, Language language) {
        PersonId enquirer = file.principal().person().id();
        List<CaseMaterial.Sought> sought = file.sought().stream()
                .map(one -> new CaseMaterial.Sought(
                        one.request().id().value(),
                        one.person().name(),
                        relation(file, one, enquirer, language),
                        statements(file, one.person().id(), language)))
                .toList();
        return new CaseMaterial(
                file.id().value(),
                file.reference().toString(),
                file.principal().person().name(),
                sought);
    }

    private static String relation(CaseView file, SoughtView sought, PersonId enquirer, Language language) {
        PersonId person = sought.person().id();
        return file.kinships().stream()
                .filter(kinship ->
                        kinship.person().equals(person) && kinship.relative().equals(enquirer))
                .map(kinship -> kinship.kinship())
                .findFirst()
                .or(() -> file.kinships().stream()
                        .filter(kinship -> kinship.person().equals(enquirer)
                                && kinship.relative().equals(person))
                        .map(kinship -> kinship.inverse())
                        .findFirst())
                .map(kinship -> KinshipWords.of(kinship, language))
                .orElse("");
    }

    private static List<CaseMaterial.Statement> statements(CaseView file, PersonId person, Language language) {
        return file.standingFacts(person).stream()
                .filter(fact -> fact.confidence() != Confidence.DOUBTFUL && !NOT_BY_ITSELF.contains(fact.kind()))
                .map(fact -> statement(fact, language))
                .toList();
    }

    private static CaseMaterial.Statement statement(FactView fact, Language language) {
        FuzzyDate when = fact.when();
        return new CaseMaterial.Statement(
                fact.id().value(),
                fact.kind(),
                when == null ? "" : when(when, language),
                fact.where(),
                fact.what(),
                fact.hearing() == Hearing.FIRST_HAND);
    }

    /** The date as it stands in a sentence. */
    static String when(FuzzyDate date, Language language) {
        if (language == Language.FA) {
            String words = date.describe(Language.FA, CalendarSystem.JALALI);
            return Character.isDigit(words.charAt(0)) ? "در " + words : "(" + words + ")";
        }
        String words = date.describe(Language.EN, CalendarSystem.GREGORIAN);
        if (date.day().isPresent() && !date.approximate() && !date.uncertain()) {
            return "on " + words;
        }
        return PERIOD.matcher(words).matches() ? "in " + words : "(" + words + ")";
    }
}
