package org.kinbridge.web.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.article.RevisionView;
import org.kinbridge.newsletter.article.Works;
import org.kinbridge.newsletter.comment.Comments;
import org.kinbridge.newsletter.comment.NewComment;
import org.kinbridge.newsletter.document.Block;
import org.kinbridge.newsletter.suggestion.NewSuggestion;
import org.kinbridge.newsletter.suggestion.Suggestions;

/** What the invented colleagues say about the author's article: two comments, one of them answered, and a suggestion. */
@ApplicationScoped
class DemoTalk {

    private final Works works;
    private final Comments comments;
    private final Suggestions suggestions;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected DemoTalk() {
        this.works = null;
        this.comments = null;
        this.suggestions = null;
    }

    @Inject
    DemoTalk(Works works, Comments comments, Suggestions suggestions) {
        this.works = works;
        this.comments = comments;
        this.suggestions = suggestions;
    }

    /** The editor reads the article. Returns the comment that asks something. */
    UUID read(UUID work) {
        RevisionView text = works.version(work, Language.EN).current();
        List<Block> blocks = text.text().document().blocks();
        String first = blocks.get(0).id();
        suggestions.suggest(new NewSuggestion(
                work,
                Language.EN,
                blocks.get(1).id(),
                text.number(),
                "Only its holder can renew a card, in person, at the migration office in the capital. The settlement has"
                        + " one bus, and a committee gives out the seats on it. Without a valid card a person cannot rent a"
                        + " room, open a bank account or marry.",
                "Shorter, and it says who acts."));
        comments.comment(new NewComment(
                work, Language.EN, first, "", 0, "A strong beginning. Could the first group be named with its year?"));
        return comments.comment(new NewComment(
                work, Language.EN, first, "fewer than one in ten", 0, "Where does this figure come from?"));
    }

    /** The author answers. */
    UUID answer(UUID work, UUID thread) {
        comments.reply(
                work, Language.EN, thread, "From the list that the ombudsperson published in June; I add the source.");
        return thread;
    }
}
