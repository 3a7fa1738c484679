package org.kinbridge.cases.importing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** How many rows an import has, and what has become of them so far. */
@Embeddable
class ImportProgress {

    @Column(name = "line_count", nullable = false, updatable = false)
    private int lines;

    @Column(nullable = false)
    private int done;

    @Column(name = "to_do", nullable = false)
    private int toDo;

    @Column(nullable = false)
    private int taken;

    @Column(nullable = false)
    private int opened;

    @Column(nullable = false)
    private int wrong;

    @Column(name = "left_out", nullable = false)
    private int leftOut;

    @Column(nullable = false)
    private int kept;

    protected ImportProgress() {}

    ImportProgress(int lines) {
        this.lines = lines;
    }

    int lines() {
        return lines;
    }

    int done() {
        return done;
    }

    int toDo() {
        return toDo;
    }

    int taken() {
        return taken;
    }

    int opened() {
        return opened;
    }

    int wrong() {
        return wrong;
    }

    int leftOut() {
        return leftOut;
    }

    int kept() {
        return kept;
    }

    /** @param rows how many are to be worked on from here, those done before among them */
    void run(int rows) {
        this.toDo = rows;
    }

    void undo(int cases) {
        this.toDo = cases;
        this.done = 0;
    }

    void keep(int cases) {
        this.kept = cases;
    }

    void wrong(int rows) {
        this.wrong = rows;
    }

    void moreWrong(int rows) {
        this.wrong += rows;
    }

    void leaveOut(int rows) {
        this.leftOut = rows;
    }
}
