package org.kinbridge.newsletter.issue;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.article.CurrentText;
import org.kinbridge.newsletter.article.PieceTexts;
import org.kinbridge.newsletter.translation.CoveredText;
import org.kinbridge.newsletter.translation.Translations;

/** How far the pieces of an issue are translated, by their newest words. */
@Boundary
public class IssueTranslations {

    private final IssueStore store;
    private final PieceTexts texts;
    private final Translations translations;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected IssueTranslations() {
        this.store = null;
        this.texts = null;
        this.translations = null;
    }

    @Inject
    IssueTranslations(IssueStore store, PieceTexts texts, Translations translations) {
        this.store = store;
        this.texts = texts;
        this.translations = translations;
    }

    /** @throws org.kinbridge.core.problem.NotFound if there is no such issue */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public IssueCoverage of(UUID id) {
        Issue issue = store.issue(id);
        List<Language> editions =
                issue.editions().stream().map(Edition::language).sorted().toList();
        List<CurrentText> current =
                texts.current(issue.placements().stream().map(Placement::workId).toList());
        return new CoverageRows(editions, byWork(current), covered(current, editions)).of(issue);
    }

    private static Map<UUID, List<CurrentText>> byWork(List<CurrentText> current) {
        return current.stream().collect(Collectors.groupingBy(CurrentText::work));
    }

    private Map<CoverageRows.Place, CoveredText> covered(List<CurrentText> current, Collection<Language> editions) {
        Map<CoverageRows.Place, CoveredText> covered = new HashMap<>();
        translations
                .coverage(current, editions)
                .forEach(text -> covered.put(new CoverageRows.Place(text.work(), text.language()), text));
        return covered;
    }
}
