package org.kinbridge.web.newsroom.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kinbridge.newsletter.suggestion.SuggestionView;
import org.kinbridge.newsletter.suggestion.Suggestions;
import org.kinbridge.web.support.Problems;

/** What is suggested for the passages of a piece, beside what is said about them. */
@Named
@RequestScoped
public class SuggestionDesk {

    private final Suggestions suggestions;
    private final Problems problems;

    @Nullable
    private List<SuggestionView> all;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected SuggestionDesk() {
        this.suggestions = null;
        this.problems = null;
    }

    @Inject
    SuggestionDesk(Suggestions suggestions, Problems problems) {
        this.suggestions = suggestions;
        this.problems = problems;
    }

    /** What is open about one block. */
    public List<SuggestionView> beside(CommentWork page, String block) {
        return open(page).stream().filter(one -> one.block().equals(block)).toList();
    }

    /** What is open about blocks that are not there any more. */
    public List<SuggestionView> strayed(CommentWork page) {
        List<SuggestionView> open = open(page);
        if (open.isEmpty()) {
            return open;
        }
        Set<String> there = page.getBlocks().stream().map(CommentedBlock::id).collect(Collectors.toSet());
        return open.stream().filter(one -> !there.contains(one.block())).toList();
    }

    public List<SuggestionView> decided(CommentWork page) {
        return all(page).stream().filter(one -> !one.state().isOpen()).toList();
    }

    public @Nullable String accept(CommentWork page, SuggestionView offer) {
        return done(
                page,
                () -> suggestions.accept(work(page), page.getSpoken(), offer.id(), offer.version()),
                "suggestions.done.accepted");
    }

    public @Nullable String reject(CommentWork page, SuggestionView offer) {
        return done(
                page,
                () -> suggestions.reject(work(page), page.getSpoken(), offer.id(), offer.version()),
                "suggestions.done.rejected");
    }

    private @Nullable String done(CommentWork page, Runnable useCase, String key) {
        boolean done = problems.attempt(useCase);
        all = null;
        if (done) {
            problems.done(key);
        }
        return done ? page.address() : null;
    }

    private List<SuggestionView> open(CommentWork page) {
        return all(page).stream().filter(one -> one.state().isOpen()).toList();
    }

    private List<SuggestionView> all(CommentWork page) {
        if (all == null) {
            all = suggestions.of(work(page), page.getSpoken());
        }
        return all;
    }

    private static UUID work(CommentWork page) {
        return page.work();
    }
}
