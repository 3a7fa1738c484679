package org.kinbridge.web.issues.issue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.kinbridge.newsletter.article.Deadline;
import org.kinbridge.newsletter.issue.BoardView;
import org.kinbridge.newsletter.issue.CellState;
import org.kinbridge.newsletter.issue.PieceLength;
import org.kinbridge.web.support.Words;

/** Sentences of the issue board. */
@Named
@RequestScoped
public class BoardWords {

    private static final String UNTITLED = "newsroom.untitled";

    @Inject
    private Words words;

    /** "412 of 400 words", or "412 words" where no length is planned. */
    public String length(PieceLength length) {
        Integer planned = length.planned();
        return planned == null
                ? words.of("board.length", length.words())
                : words.of("board.length.planned", length.words(), planned);
    }

    /** Where a cell stands, in one or two words. */
    public String state(BoardView.Cell cell) {
        boolean readyAsItIs = cell.state() == CellState.READY
                && cell.status() != null
                && cell.status().isOpen();
        return cell.status() == null || cell.state() == CellState.STOPPED || readyAsItIs
                ? words.constant("board.state", cell.state())
                : words.constant("newsroom.status", cell.status());
    }

    /** Whoever has something to do: a person, or everybody of a role. */
    public String holder(BoardView.WaitsWith waits) {
        return waits.anybodys() == null ? isolated(waits.holder()) : words.constant("board.anybody", waits.anybodys());
    }

    /** "due today", "2 days late"; empty without a deadline. */
    public String deadline(@Nullable Deadline deadline) {
        return deadline == null ? "" : words.of("board.due." + deadline.word(), deadline.days());
    }

    /** Title of a piece, or that it has none. */
    public String title(String title) {
        return title.isEmpty() ? words.of(UNTITLED) : title;
    }

    private static String isolated(String name) {
        return "\u2068" + name + "\u2069";
    }
}
