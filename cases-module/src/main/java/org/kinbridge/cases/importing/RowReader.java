package org.kinbridge.cases.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.fact.Confidence;
import org.kinbridge.cases.fact.FactKind;
import org.kinbridge.cases.fact.Hearing;
import org.kinbridge.cases.fact.NewFact;
import org.kinbridge.cases.person.Kinship;
import org.kinbridge.cases.person.NameKind;
import org.kinbridge.cases.person.NewContactPoint;
import org.kinbridge.cases.person.NewName;
import org.kinbridge.cases.person.NewPerson;
import org.kinbridge.cases.person.Sex;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.text.Language;
import org.kinbridge.core.time.FuzzyDateReader;
import org.kinbridge.core.time.UnreadableDate;

/**
 * Understands the rows of one spreadsheet. Who asks goes by the name in the row; where the row has only a word of
 * kinship ("mother") that word stands for the name until the family is asked for it. The row does not say how its
 * source knows, so that everything in it counts as hearsay.
 */
final class RowReader {

    static final String KINSHIP_UNKNOWN = "families.problem.kinship";

    private static final int LONGEST_NUMBER = 60;
    private static final Set<Meaning> NOTES = EnumSet.of(Meaning.NOTE);
    private static final Set<Meaning> WHO = EnumSet.of(Meaning.SOUGHT, Meaning.OTHER_NAME, Meaning.FATHER, Meaning.SEX);
    private static final Map<String, Meaning> FIELDS = Map.of(
            "sought.name", Meaning.SOUGHT,
            "sought.father", Meaning.FATHER,
            "enquirer.name", Meaning.ENQUIRER,
            "born.when", Meaning.BORN,
            "born.what", Meaning.BORN,
            "since.when", Meaning.SINCE,
            "since.what", Meaning.CIRCUMSTANCES,
            "TELEPHONE.telephone", Meaning.TELEPHONE,
            "EMAIL.telephone", Meaning.EMAIL);

    private final Sheet sheet;
    private final ColumnMapping mapping;
    private final Map<String, Kinship> answers;
    private final String fileName;
    private final FuzzyDateReader dates;
    private final LocalDate today;

    /** What somebody has said about a file: what its columns mean, and which kinship is meant by which word. */
    record Understanding(ColumnMapping mapping, Map<String, Kinship> answers) {}

    RowReader(Sheet sheet, String fileName, Understanding understanding, FuzzyDateReader dates, LocalDate today) {
        this.sheet = sheet;
        this.fileName = fileName;
        this.mapping = understanding.mapping();
        this.answers = understanding.answers();
        this.dates = dates;
        this.today = today;
    }

    List<ReadRow> readAll() {
        return sheet.lines().stream().map(this::read).toList();
    }

    ReadRow read(Sheet.Line line) {
        return new Reading(line).row();
    }

    /** The reading of one line. */
    private final class Reading {

        private final Sheet.Line line;
        private final RowWords words;
        private final List<RowProblem> problems = new ArrayList<>();
        private final String asks;
        private final String relation;

        Reading(Sheet.Line line) {
            this.line = line;
            this.words = new RowWords(sheet.headings(), mapping, line);
            String named = value(Meaning.ENQUIRER);
            String said = value(Meaning.RELATION);
            this.relation = said.isEmpty() && KinshipWords.isKinship(named) ? named : said;
            this.asks = named.isEmpty() ? said : named;
        }

        ReadRow row() {
            NewPerson sought = new NewPerson(sex(), soughtNames());
            Kinship kinship = kinship();
            NewPerson enquirer = new NewPerson(
                    kinship == null ? Sex.UNKNOWN : kinship.sex(), List.of(new NewName(asks, NameKind.FULL, source())));
            List<NewFact> facts = facts();
            List<NewContactPoint> contacts = words.contacts();
            check(sought, enquirer, facts, contacts);
            return new ReadRow(
                    line.number(),
                    fileNumber(),
                    sought,
                    facts,
                    enquirer,
                    contacts,
                    kinship,
                    relation,
                    words.of(NOTES),
                    String.join("\n", words.of(WHO)),
                    signs(),
                    problems);
        }

        private void check(NewPerson sought, NewPerson enquirer, List<NewFact> facts, List<NewContactPoint> contacts) {
            InvalidInput.Collector found = new InvalidInput.Collector();
            sought.check("sought.", found);
            if (asks.isEmpty()) {
                problem(Meaning.ENQUIRER, "families.problem.enquirer");
            } else {
                enquirer.check("enquirer.", found);
            }
            facts.forEach(fact -> fact.check(fact.kind() == FactKind.BORN ? "born." : "since.", dates, today, found));
            contacts.forEach(contact -> contact.check(contact.kind() + ".", found));
            take(found);
        }

        private void take(InvalidInput.Collector found) {
            try {
                found.throwIfAny();
            } catch (InvalidInput invalid) {
                invalid.errors()
                        .forEach(error -> problems.add(new RowProblem(
                                FIELDS.getOrDefault(error.field(), Meaning.NOTE),
                                error.messageKey(),
                                error.arguments())));
            }
        }

        private List<NewName> soughtNames() {
            return Stream.of(
                            new NewName(value(Meaning.SOUGHT), NameKind.FULL, source()),
                            new NewName(value(Meaning.FATHER), NameKind.FATHERS, source()),
                            new NewName(value(Meaning.OTHER_NAME), NameKind.ALIAS, source()))
                    .filter(name -> !name.text().isEmpty())
                    .toList();
        }

        private List<NewFact> facts() {
            List<NewFact> facts = new ArrayList<>();
            if (!value(Meaning.BORN).isEmpty()) {
                facts.add(fact(FactKind.BORN, value(Meaning.BORN), "", ""));
            }
            String since = value(Meaning.SINCE);
            String place = value(Meaning.PLACE);
            String story = value(Meaning.CIRCUMSTANCES);
            if (!(since + place + story).isEmpty()) {
                facts.add(fact(FactKind.LAST_SEEN, since, place, story));
            }
            return facts;
        }

        private NewFact fact(FactKind kind, String when, String where, String what) {
            String teller = asks.isEmpty() ? source() : asks;
            return new NewFact(kind, when, language(when), where, what, teller, Hearing.HEARSAY, Confidence.LIKELY);
        }

        private String fileNumber() {
            String number = value(Meaning.FILE_NUMBER).replaceAll("\\s+", " ");
            if (number.length() > LONGEST_NUMBER) {
                problem(Meaning.FILE_NUMBER, "families.problem.longNumber", LONGEST_NUMBER);
            }
            return number;
        }

        private @Nullable Kinship kinship() {
            Kinship said = KinshipWords.read(relation).orElse(answers.get(KinshipWords.folded(relation)));
            if (said == null) {
                problem(Meaning.RELATION, KINSHIP_UNKNOWN, relation);
            }
            return said;
        }

        private Sex sex() {
            String said = Meaning.folded(value(Meaning.SEX));
            return switch (said) {
                case "", "unknown", "نامعلوم" -> Sex.UNKNOWN;
                case "m", "male", "man", "boy", "مرد", "پسر", "مذکر" -> Sex.MALE;
                case "f", "female", "woman", "girl", "w", "زن", "دختر", "مونث" -> Sex.FEMALE;
                default -> {
                    problem(Meaning.SEX, "families.problem.sex");
                    yield Sex.UNKNOWN;
                }
            };
        }

        private Likeness.Signs signs() {
            return new Likeness.Signs(
                    value(Meaning.SOUGHT),
                    value(Meaning.FATHER),
                    span(value(Meaning.BORN)),
                    span(value(Meaning.SINCE)));
        }

        private Likeness.@Nullable Span span(String words) {
            if (words.isEmpty()) {
                return null;
            }
            try {
                return Likeness.Span.of(dates.read(words, language(words)));
            } catch (UnreadableDate unreadable) {
                return null;
            }
        }

        private String value(Meaning meaning) {
            return words.value(meaning);
        }

        private String source() {
            return fileName + ":" + line.number();
        }

        private void problem(Meaning column, String key, Object... arguments) {
            problems.add(new RowProblem(column, key, List.of(arguments)));
        }
    }

    /** Dates in Arabic letters are read as Persian ones. */
    private static Language language(String words) {
        return words.codePoints().anyMatch(sign -> Character.UnicodeScript.of(sign) == Character.UnicodeScript.ARABIC)
                ? Language.FA
                : Language.EN;
    }
}
