package org.kinbridge.cases.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.fact.FactView;
import org.kinbridge.cases.file.CaseView;
import org.kinbridge.cases.file.EnquirerView;
import org.kinbridge.cases.file.SoughtView;
import org.kinbridge.cases.person.ContactKind;
import org.kinbridge.cases.person.ContactPointView;
import org.kinbridge.cases.person.KinshipView;
import org.kinbridge.cases.person.NameKind;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.person.PersonView;
import org.kinbridge.core.text.Language;
import org.kinbridge.core.time.CalendarSystem;
import org.kinbridge.core.time.FuzzyDate;

/** Puts a case into words for the sheet. It has nothing sealed to put there: its material carries none. */
final class SheetContent {

    private final SheetMaterial material;
    private final SheetWords words;
    private final Language language;

    SheetContent(SheetMaterial material, SheetWords words, Language language) {
        this.material = material;
        this.words = words;
        this.language = language;
    }

    Sheet sheet() {
        CaseView file = material.file();
        return new Sheet(
                language.tag(),
                language.direction().attribute(),
                words.text("case.titleOf", file.reference()),
                List.of(
                        words.text("case.inCharge") + " " + words.staff(file.caseworker()),
                        words.text("case.openedOn", words.day(file.openedAt()))),
                Stream.of(family(), sought(), facts(), documents(), appeals())
                        .filter(section -> !section.cards().isEmpty()
                                || !section.table().rows().isEmpty())
                        .toList(),
                words.text("exports.sheet.foot", words.day(material.now()), material.by()));
    }

    private Sheet.Section family() {
        CaseView file = material.file();
        String kinships =
                String.join(" ", file.kinships().stream().map(this::kinship).toList());
        return new Sheet.Section(
                words.text("case.family"),
                file.enquirers().stream().map(this::card).toList(),
                Sheet.Table.NONE,
                kinships);
    }

    private Sheet.Card card(EnquirerView asking) {
        List<String> lines = new ArrayList<>();
        lines.add(words.text(asking.principal() ? "case.enquirer.principal" : "case.enquirer.further"));
        lines.addAll(otherNames(asking.person()));
        material.contacts().getOrDefault(asking.person().id(), List.of()).forEach(contact -> lines.add(line(contact)));
        return new Sheet.Card(asking.person().name(), lines);
    }

    private String line(ContactPointView contact) {
        String value = contact.kind() == ContactKind.POSTAL ? contact.value() : "\u2066" + contact.value() + "\u2069";
        String line = words.constant("contact.kind", contact.kind()) + ": " + value;
        String hours = contact.safeHours().isEmpty()
                ? ""
                : " · " + words.text("contact.safeHours") + ": " + contact.safeHours();
        String who = contact.mayAnswer().isEmpty()
                ? ""
                : " · " + words.text("contact.mayAnswer") + ": " + contact.mayAnswer();
        return line + hours + who;
    }

    private String kinship(KinshipView kin) {
        return words.text(
                "kinship.sentence", name(kin.person()), words.constant("kinship", kin.kinship()), name(kin.relative()));
    }

    private Sheet.Section sought() {
        return new Sheet.Section(
                words.text("case.requests"),
                material.file().sought().stream().map(this::card).toList(),
                Sheet.Table.NONE,
                "");
    }

    private Sheet.Card card(SoughtView sought) {
        List<String> lines = new ArrayList<>();
        if (!sought.person().father().isEmpty()) {
            lines.add(words.text("person.childOf", sought.person().father()));
        }
        lines.addAll(otherNames(sought.person()));
        lines.add(words.text("person.sex") + ": "
                + words.constant("sex", sought.person().sex()));
        lines.add(words.constant("tracing.state", sought.request().state()) + " · "
                + words.text("tracing.since", words.day(sought.request().since())));
        if (sought.request().reason() != null) {
            lines.add(words.constant("tracing.reason", sought.request().reason()));
        }
        return new Sheet.Card(sought.person().name(), lines);
    }

    private List<String> otherNames(PersonView person) {
        List<String> others = person.names().stream()
                .filter(name -> name.kind() != NameKind.FATHERS)
                .map(name -> name.text())
                .filter(name -> !name.equals(person.name()))
                .toList();
        return others.isEmpty()
                ? List.of()
                : List.of(words.text("exports.sheet.otherNames", String.join("، ", others)));
    }

    private Sheet.Section facts() {
        List<FactView> facts = material.file().facts();
        long superseded = facts.stream().filter(fact -> !fact.stands()).count();
        return new Sheet.Section(
                words.text("case.facts"),
                List.of(),
                new Sheet.Table(
                        List.of(
                                words.text("fact.about"),
                                words.text("fact.what.kind"),
                                words.text("fact.when"),
                                words.text("fact.where"),
                                words.text("fact.source")),
                        facts.stream().filter(FactView::stands).map(this::row).toList()),
                superseded == 0 ? "" : words.text("exports.sheet.superseded", superseded));
    }

    private List<List<String>> row(FactView fact) {
        return List.of(
                List.of(name(fact.about())),
                List.of(words.constant("fact.kind", fact.kind()), fact.what()),
                when(fact.when()),
                List.of(fact.where()),
                List.of(
                        fact.source(),
                        words.constant("fact.hearing", fact.hearing()) + " · "
                                + words.constant("fact.confidence", fact.confidence())));
    }

    private List<String> when(@Nullable FuzzyDate date) {
        return date == null
                ? List.of(words.text("fact.when.unknown"))
                : Stream.of(
                                date.words(),
                                date.describe(language, CalendarSystem.GREGORIAN),
                                date.describe(language, CalendarSystem.JALALI))
                        .distinct()
                        .toList();
    }

    private Sheet.Section documents() {
        return new Sheet.Section(
                words.text("documents.title"),
                List.of(),
                new Sheet.Table(
                        List.of(
                                words.text("documents.document"),
                                words.text("documents.kind"),
                                words.text("documents.from"),
                                words.text("documents.added")),
                        material.documents().stream()
                                .map(document -> List.of(
                                        List.of(document.title()),
                                        List.of(words.constant("documents.kind", document.kind())),
                                        List.of(document.from()),
                                        List.of(words.day(document.addedAt()))))
                                .toList()),
                "");
    }

    private Sheet.Section appeals() {
        return new Sheet.Section(
                words.text("appeals.list.title"),
                List.of(),
                new Sheet.Table(
                        List.of(
                                words.text("appeals.body"),
                                words.text("appeals.subject"),
                                words.text("appeals.status")),
                        material.appeals().stream()
                                .map(appeal -> List.of(
                                        List.of(appeal.bodyName()),
                                        List.of(appeal.subject()),
                                        List.of(words.constant("appeals.status", appeal.status()))))
                                .toList()),
                "");
    }

    private String name(PersonId id) {
        return material.file().people().stream()
                .filter(person -> person.id().equals(id))
                .map(PersonView::name)
                .findFirst()
                .orElse("");
    }
}
