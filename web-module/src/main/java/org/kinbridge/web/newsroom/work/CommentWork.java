package org.kinbridge.web.newsroom.work;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.newsletter.comment.CommentSheet;
import org.kinbridge.newsletter.comment.Comments;
import org.kinbridge.newsletter.comment.NewComment;
import org.kinbridge.newsletter.comment.Place;
import org.kinbridge.newsletter.comment.ThreadView;
import org.kinbridge.web.support.Problems;

/** A piece for reading, with what colleagues say about its passages beside it. */
@Named
@ViewScoped
public class CommentWork extends AboutPiece {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Comments comments;

    @Inject
    private transient Problems problems;

    private String block = "";
    private String thread = "";
    private String quotation = "";
    private int occurrence;
    private String words = "";

    @Nullable
    private transient CommentSheet sheet;

    /** @throws NotFound if the address names no version; AccessDenied if it is somebody else's */
    public void load() {
        getSheet();
    }

    public CommentSheet getSheet() {
        if (sheet == null) {
            sheet = comments.sheet(work(), getSpoken());
        }
        return sheet;
    }

    public List<CommentedBlock> getBlocks() {
        List<ThreadView> open =
                getSheet().threads().stream().filter(one -> !one.resolved()).toList();
        return getSheet().text().text().document().blocks().stream()
                .map(one -> CommentedBlock.of(one, getSpoken(), open))
                .toList();
    }

    /** What is open about words that are not there any more. */
    public List<ThreadView> getStrayed() {
        return getSheet().threads().stream()
                .filter(one -> !one.resolved() && one.place().state() == Place.State.GONE)
                .toList();
    }

    public List<ThreadView> getResolved() {
        return getSheet().threads().stream().filter(ThreadView::resolved).toList();
    }

    public long getOpenCount() {
        return getSheet().threads().size() - getResolved().size();
    }

    /** The block that is being commented on; null if none is. */
    public @Nullable CommentedBlock getChosenBlock() {
        return getBlocks().stream()
                .filter(one -> one.id().equals(block))
                .findFirst()
                .orElse(null);
    }

    /** The thread that is being answered; null if none is. */
    public @Nullable ThreadView getChosenThread() {
        return getSheet().threads().stream()
                .filter(one -> one.id().toString().equals(thread) && !one.resolved())
                .findFirst()
                .orElse(null);
    }

    /** Whether something is about to be said, about a block or in answer to somebody. */
    public boolean isSpeaking() {
        return getSheet().mayComment() && (getChosenBlock() != null || getChosenThread() != null);
    }

    public @Nullable String comment() {
        NewComment wanted = new NewComment(work(), getSpoken(), block, quotation, occurrence, words);
        return done(() -> comments.comment(wanted), "comments.done.commented");
    }

    public @Nullable String reply() {
        ThreadView answered = getChosenThread();
        return answered == null
                ? address()
                : done(() -> comments.reply(work(), getSpoken(), answered.id(), words), "comments.done.replied");
    }

    public @Nullable String resolve(UUID one, int seen) {
        return done(() -> comments.resolve(work(), getSpoken(), one, seen), "comments.done.resolved");
    }

    public @Nullable String reopen(UUID one, int seen) {
        return done(() -> comments.reopen(work(), getSpoken(), one, seen), "comments.done.reopened");
    }

    private @Nullable String done(Runnable useCase, String key) {
        boolean done = problems.attempt(useCase);
        sheet = null;
        if (done) {
            problems.done(key);
        }
        return done ? address() : null;
    }

    String address() {
        return addressOf("comments");
    }

    public String getBlock() {
        return block;
    }

    public void setBlock(@Nullable String block) {
        this.block = Objects.requireNonNullElse(block, "");
    }

    public String getThread() {
        return thread;
    }

    public void setThread(@Nullable String thread) {
        this.thread = Objects.requireNonNullElse(thread, "");
    }

    public String getQuotation() {
        return quotation;
    }

    public void setQuotation(@Nullable String quotation) {
        this.quotation = Objects.requireNonNullElse(quotation, "");
    }

    public int getOccurrence() {
        return occurrence;
    }

    public void setOccurrence(int occurrence) {
        this.occurrence = occurrence;
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = Objects.requireNonNullElse(words, "");
    }
}
