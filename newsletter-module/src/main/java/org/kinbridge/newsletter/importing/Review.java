package org.kinbridge.newsletter.importing;

import java.util.ArrayList;
import java.util.List;

/**
 * The proposal of the analysis and the corrections made to it, in order. The present draft follows from both, so that
 * undoing is stepping back and everything an editor did can be told afterwards.
 *
 * @param proposal the draft as analysed
 * @param corrections all corrections, those undone at the end
 * @param position how many of them hold
 * @param draft the draft with these applied
 */
public record Review(Draft proposal, List<Correction> corrections, int position, Draft draft) {

    public Review {
        corrections = List.copyOf(corrections);
    }

    public static Review of(Draft proposal) {
        return new Review(proposal, List.of(), 0, proposal);
    }

    static Review of(Draft proposal, List<Correction> corrections, int position) {
        Draft draft = proposal;
        for (Correction correction : corrections.subList(0, position)) {
            draft = correction.applyTo(draft);
        }
        return new Review(proposal, corrections, position, draft);
    }

    /** Corrects the draft; corrections that had been undone are forgotten. */
    public Review corrected(Correction correction) {
        List<Correction> all = new ArrayList<>(corrections.subList(0, position));
        all.add(correction);
        return new Review(proposal, all, position + 1, correction.applyTo(draft));
    }

    public boolean canUndo() {
        return position > 0;
    }

    public boolean canRedo() {
        return position < corrections.size();
    }

    /** Takes the last correction back. */
    public Review undone() {
        if (!canUndo()) {
            throw new NotPossible(NotPossible.Why.NOTHING_TO_UNDO);
        }
        return of(proposal, corrections, position - 1);
    }

    /** Makes the correction again that was taken back last. */
    public Review redone() {
        if (!canRedo()) {
            throw new NotPossible(NotPossible.Why.NOTHING_TO_REDO);
        }
        return new Review(
                proposal, corrections, position + 1, corrections.get(position).applyTo(draft));
    }
}
