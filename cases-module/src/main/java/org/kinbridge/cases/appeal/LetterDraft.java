package org.kinbridge.cases.appeal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kinbridge.cases.appeal.CaseMaterial.Sought;
import org.kinbridge.cases.appeal.CaseMaterial.Statement;
import org.kinbridge.core.text.Language;

/**
 * Words a letter from the facts, in English or Persian. Every sentence about a sought person comes from one fact and
 * claims no more than the fact does: hearsay is called so, and a place or date that is not known is not made up.
 */
final class LetterDraft {

    private final Language language;
    private final boolean persian;
    private final List<DraftProposal.FromFact> sentences = new ArrayList<>();

    private LetterDraft(Language language) {
        this.language = language;
        this.persian = language == Language.FA;
    }

    /**
     * @param requests which of the case's tracing requests the letter concerns
     * @param asks     what it asks for
     * @param to       the addressee and the language
     */
    static DraftProposal of(CaseMaterial material, Collection<Sought> requests, Set<Ask> asks, Addressed to) {
        return new LetterDraft(to.language()).write(material, List.copyOf(requests), asks, to.addressee());
    }

    /** To whom, and in which language. */
    record Addressed(String addressee, Language language) {}

    private DraftProposal write(CaseMaterial material, List<Sought> sought, Set<Ask> asks, String addressee) {
        List<String> body = new ArrayList<>();
        body.add(introduction(material.enquirer(), sought));
        sought.stream().map(this::about).filter(text -> !text.isEmpty()).forEach(body::add);
        String names = joined(sought.stream().map(Sought::name).toList());
        asks.stream().sorted().map(ask -> ask.sentence(language, names)).forEach(body::add);
        body.add(persian ? "از توجه شما سپاسگزاریم." : "Thank you for your attention.");
        LetterText letter = new LetterText(
                language,
                addressee,
                subject(names),
                salutation(),
                body,
                persian ? "با احترام" : "Respectfully yours,",
                List.of(material.enquirer()),
                List.of());
        return new DraftProposal(letter, sentences);
    }

    private String subject(String names) {
        return persian ? "درخواست دربارهٔ " + names : "Request concerning " + names;
    }

    private String salutation() {
        return persian ? "با سلام و احترام" : "Dear Sir or Madam,";
    }

    private String introduction(String enquirer, List<Sought> sought) {
        String names = joined(sought.stream().map(this::withRelation).toList());
        return persian
                ? "اینجانب %s دربارهٔ %s به شما می‌نویسم.".formatted(enquirer, names)
                : "My name is %s and I write to you about %s.".formatted(enquirer, names);
    }

    private String withRelation(Sought person) {
        if (person.relation().isEmpty()) {
            return person.name();
        }
        return person.relation() + (persian ? "، " : ", ") + person.name();
    }

    private String about(Sought person) {
        List<String> paragraph = new ArrayList<>();
        for (Statement statement : person.statements()) {
            String sentence = persian
                    ? persian(paragraph.isEmpty() ? person.name() : "", statement)
                    : english(person.name(), statement);
            paragraph.add(sentence);
            sentences.add(new DraftProposal.FromFact(sentence, statement.fact()));
        }
        return String.join(" ", paragraph);
    }

    private static String english(String name, Statement fact) {
        String core = name + " "
                + switch (fact.kind()) {
                    case BORN -> "was born";
                    case LIVED -> "lived";
                    case MARRIED -> "married";
                    case CONSCRIPTED -> "was conscripted";
                    case LEFT -> "left";
                    case TAKEN -> "was taken";
                    case LAST_SEEN -> "was last seen";
                    case HEARD_OF -> "was heard of";
                    case LETTER_RECEIVED -> "sent a letter that we received";
                    case CALL_RECEIVED -> "called us";
                    case MOVED -> "was moved";
                    case FELL_ILL, DIED, OTHER -> "";
                };
        String when = fact.when().isEmpty() ? "" : " " + fact.when();
        String where = fact.where().isEmpty() ? "" : " (" + fact.where() + ")";
        String what = fact.words().isEmpty() ? "" : ": " + fact.words();
        String hearsay = fact.firstHand() ? "" : "According to what we were told, ";
        return hearsay + ended(core.strip() + when + where + what);
    }

    private static String persian(String name, Statement fact) {
        String subject = name.isEmpty() ? "" : name + " ";
        String when = fact.when().isEmpty() ? "" : fact.when() + " ";
        String where = fact.where().isEmpty() ? "" : "(" + fact.where() + ") ";
        String verb =
                switch (fact.kind()) {
                    case BORN -> "به دنیا آمد";
                    case LIVED -> "زندگی می‌کرد";
                    case MARRIED -> "ازدواج کرد";
                    case CONSCRIPTED -> "به خدمت سربازی برده شد";
                    case LEFT -> "رفت";
                    case TAKEN -> "برده شد";
                    case LAST_SEEN -> "آخرین بار دیده شد";
                    case HEARD_OF -> "خبری از او رسید";
                    case LETTER_RECEIVED -> "نامه‌ای فرستاد که به دست ما رسید";
                    case CALL_RECEIVED -> "با ما تماس گرفت";
                    case MOVED -> "جابه‌جا شد";
                    case FELL_ILL, DIED, OTHER -> "";
                };
        String what = fact.words().isEmpty() ? "" : (verb.isEmpty() ? "" : "؛ ") + fact.words();
        String hearsay = fact.firstHand() ? "" : "بنا بر آنچه به ما گفته‌اند، ";
        return hearsay + ended((subject + when + where + verb).strip() + what);
    }

    private static String ended(String sentence) {
        String text = sentence.strip();
        return text.endsWith(".") || text.endsWith("!") || text.endsWith("؟") ? text : text + ".";
    }

    private String joined(List<String> names) {
        String and = persian ? " و " : " and ";
        int last = names.size() - 1;
        if (last < 1) {
            return String.join("", names);
        }
        String comma = persian ? "، " : ", ";
        return names.subList(0, last).stream().collect(Collectors.joining(comma)) + and + names.get(last);
    }
}
