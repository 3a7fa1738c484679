package org.kinbridge.newsletter.importing;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

/** One thing an editor corrects in a draft. Lines are counted from 0; parts are named by their id. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Correction.MoveStart.class, name = "move-start"),
    @JsonSubTypes.Type(value = Correction.Split.class, name = "split"),
    @JsonSubTypes.Type(value = Correction.SplitAt.class, name = "split-at"),
    @JsonSubTypes.Type(value = Correction.Join.class, name = "join"),
    @JsonSubTypes.Type(value = Correction.Assign.class, name = "assign"),
    @JsonSubTypes.Type(value = Correction.Mark.class, name = "mark"),
    @JsonSubTypes.Type(value = Correction.ChangeKind.class, name = "kind"),
    @JsonSubTypes.Type(value = Correction.Describe.class, name = "describe"),
    @JsonSubTypes.Type(value = Correction.NameIssue.class, name = "issue"),
    @JsonSubTypes.Type(value = Correction.DecideContact.class, name = "contact")
})
public sealed interface Correction {

    /**
     * The corrected draft.
     *
     * @throws NotPossible when the draft does not allow it
     */
    Draft applyTo(Draft draft);

    /** The part begins at another line; what it loses or gains, the part before it gains or loses. */
    record MoveStart(int part, int line) implements Correction {
        @Override
        public Draft applyTo(Draft draft) {
            return Corrections.moveStart(draft, part, line);
        }
    }

    /** A new part begins at the line. */
    record Split(int line) implements Correction {
        @Override
        public Draft applyTo(Draft draft) {
            return Corrections.split(draft, line);
        }
    }

    /** A new part begins inside the line, before the character {@code at}; the line becomes two. */
    record SplitAt(int line, int at) implements Correction {
        @Override
        public Draft applyTo(Draft draft) {
            return Corrections.splitAt(draft, line, at);
        }
    }

    /** The part takes in the one after it. */
    record Join(int part) implements Correction {
        @Override
        public Draft applyTo(Draft draft) {
            return Corrections.join(draft, part);
        }
    }

    /** The piece belongs to the entry at the line, or to none; another piece that had it loses it. */
    record Assign(int part, @Nullable Integer entryLine) implements Correction {
        @Override
        public Draft applyTo(Draft draft) {
            return entryLine == null
                    ? Corrections.release(draft, part)
                    : Corrections.assign(draft, part, Match.byEditor(entryLine));
        }
    }

    /** The lines {@code from} to {@code to} (excluded) get a role. */
    record Mark(int from, int to, LineRole role) implements Correction {
        @Override
        public Draft applyTo(Draft draft) {
            return Corrections.mark(draft, from, to, role);
        }
    }

    /** The part is of another kind. */
    record ChangeKind(int part, SegmentKind kind) implements Correction {
        @Override
        public Draft applyTo(Draft draft) {
            return Corrections.changeKind(draft, part, kind);
        }
    }

    /** Title, lede and by-line of a piece; null takes what follows from the text. */
    record Describe(
            int part,
            @Nullable String title,
            @Nullable String lede,
            @Nullable String byline) implements Correction {
        @Override
        public Draft applyTo(Draft draft) {
            return Corrections.describe(draft, this);
        }
    }

    /** Title, number and date of the issue. */
    record NameIssue(Masthead masthead) implements Correction {
        @Override
        public Draft applyTo(Draft draft) {
            return draft.with(masthead);
        }
    }

    /** Private data are masked or kept with a reason; null opens the question again. */
    record DecideContact(ContactSpot spot, @Nullable ContactDecision decision) implements Correction {
        @Override
        public Draft applyTo(Draft draft) {
            draft.partOf(spot.line());
            return draft.with(spot, decision);
        }
    }
}
