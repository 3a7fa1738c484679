package org.kinbridge.web.issues.issue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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

    /** Title of a piece, or that it has none. */
    public String title(String title) {
        return title.isEmpty() ? words.of(UNTITLED) : title;
    }
}
