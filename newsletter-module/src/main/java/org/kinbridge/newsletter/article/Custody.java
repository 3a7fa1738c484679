package org.kinbridge.newsletter.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whose a language version is: who writes it, who has it now, from whom, since when and why, and by when it is due. */
@Embeddable
class Custody {

    @Column(name = "written_by")
    private @Nullable UUID writtenBy;

    @Column(name = "held_by")
    private @Nullable UUID heldBy;

    @Column(name = "held_by_name", nullable = false)
    private String heldByName = "";

    @Column(name = "handed_by_name", nullable = false)
    private String handedByName = "";

    @Column(name = "handed_at")
    private @Nullable Instant handedAt;

    @Column(name = "hand_note", nullable = false)
    private String note = "";

    @Column(nullable = false)
    private int turns;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    protected Custody() {}

    /** Who writes the first words has it, and it is theirs. */
    void begin(Party writer) {
        writtenBy = writer.account();
        heldBy = writer.account();
        heldByName = writer.name();
    }

    /** From now on it is this person's piece. */
    void assign(Party writer) {
        writtenBy = writer.account();
    }

    void pass(Handing handing, Party to) {
        heldBy = to.account();
        heldByName = to.name();
        handedByName = handing.by().name();
        handedAt = handing.at();
        note = handing.note();
        turns++;
    }

    void due(@Nullable LocalDate day) {
        dueOn = day;
    }

    /** Nothing of what people wrote about it stays. */
    void forget() {
        note = "";
        handedByName = "";
        dueOn = null;
    }

    Party holder() {
        return new Party(heldBy, heldByName);
    }

    boolean concerns(UUID account) {
        return account.equals(writtenBy) || account.equals(heldBy);
    }

    boolean isHeldBy(@Nullable UUID account) {
        return Objects.equals(heldBy, account);
    }

    int turns() {
        return turns;
    }

    @Nullable
    UUID writtenBy() {
        return writtenBy;
    }

    @Nullable
    LocalDate dueOn() {
        return dueOn;
    }

    /** @param open whether the deadline still runs */
    Standing standing(boolean open, LocalDate today) {
        Deadline deadline = dueOn == null || !open ? null : Deadline.of(dueOn, today);
        return new Standing(
                writtenBy,
                heldBy,
                heldByName,
                new Standing.Given(handedByName, note, handedAt, turns),
                dueOn,
                deadline);
    }
}
