package org.kinbridge.web.newsroom.contributors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.article.ByLine;
import org.kinbridge.newsletter.contributor.ContributorChoice;
import org.kinbridge.newsletter.contributor.Contributors;

/** The list from which a by-line is chosen. */
@Named
@RequestScoped
public class Signatories {

    private final Contributors contributors;
    private final Map<Language, List<ContributorChoice>> choices = new EnumMap<>(Language.class);

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Signatories() {
        this.contributors = null;
    }

    @Inject
    Signatories(Contributors contributors) {
        this.contributors = contributors;
    }

    /** Those who can sign a text in that language. */
    public List<ContributorChoice> in(Language language) {
        return choices.computeIfAbsent(language, contributors::choices);
    }

    /** How the list names whoever signs; empty for a by-line that was typed by hand. */
    public String labelOf(ByLine byLine, Language language) {
        UUID contributor = byLine.contributor();
        return contributor == null
                ? ""
                : in(language).stream()
                        .filter(choice -> choice.id().equals(contributor))
                        .map(ContributorChoice::label)
                        .findFirst()
                        .orElse(byLine.printed());
    }

    /** Whom the list calls so. @throws InvalidInput naming {@code byLineChoice} if it calls nobody so */
    public UUID chosen(String label, Language language) {
        return in(language).stream()
                .filter(choice -> choice.label().equals(label.strip()))
                .map(ContributorChoice::id)
                .findFirst()
                .orElseThrow(() -> new InvalidInput("byLineChoice", "contributors.problem.unknownChoice"));
    }
}
