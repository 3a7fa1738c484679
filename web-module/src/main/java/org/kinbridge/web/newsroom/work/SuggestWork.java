package org.kinbridge.web.newsroom.work;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.text.Direction;
import org.kinbridge.newsletter.article.VersionView;
import org.kinbridge.newsletter.article.Works;
import org.kinbridge.newsletter.suggestion.NewSuggestion;
import org.kinbridge.newsletter.suggestion.Suggestions;
import org.kinbridge.web.support.Problems;

/** Suggests other words for one block of a piece. */
@Named
@ViewScoped
public class SuggestWork extends AboutPiece {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Suggestions suggestions;

    @Inject
    private transient Works works;

    @Inject
    private transient Problems problems;

    private String block = "";
    private String words = "";
    private String why = "";
    private String title = "";
    private int seen;

    /** @throws NotFound if the address names no block; AccessDenied if the piece is somebody else's */
    public void load() {
        VersionView version = works.version(work(), getSpoken());
        title = version.current().text().title();
        seen = version.current().number();
        words = suggestions.words(work(), getSpoken(), block);
    }

    public @Nullable String suggest() {
        NewSuggestion wanted = new NewSuggestion(work(), getSpoken(), block, seen, words, why);
        boolean done = problems.attempt(() -> suggestions.suggest(wanted));
        if (done) {
            problems.done("suggestions.done.suggested");
        }
        return done ? addressOf("comments") : null;
    }

    public Direction getDirection() {
        return getSpoken().direction();
    }

    public String getTitle() {
        return title;
    }

    public String getBlock() {
        return block;
    }

    public void setBlock(@Nullable String block) {
        this.block = Objects.requireNonNullElse(block, "");
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = Objects.requireNonNullElse(words, "");
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = Objects.requireNonNullElse(why, "");
    }
}
