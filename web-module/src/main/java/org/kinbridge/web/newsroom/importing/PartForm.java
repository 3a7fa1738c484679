package org.kinbridge.web.newsroom.importing;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinbridge.newsletter.importing.Correction;
import org.kinbridge.newsletter.importing.ReadPiece;
import org.kinbridge.newsletter.importing.ReviewView.MatchView;
import org.kinbridge.newsletter.importing.ReviewView.PartView;
import org.kinbridge.newsletter.importing.SegmentKind;

/** What an editor types and chooses beside one part. */
public class PartForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int NO_ENTRY = -1;

    private final int id;
    private final int firstLine;
    private final String shownTitle;
    private final String shownLede;
    private final String shownByline;
    private SegmentKind kind;
    private int entryLine;
    private String title;
    private String lede;
    private String byline;

    PartForm(PartView part) {
        ReadPiece piece = part.piece();
        MatchView match = part.match();
        id = part.id();
        firstLine = part.firstLine();
        kind = part.kind();
        entryLine = match == null ? NO_ENTRY : match.entryLine();
        shownTitle = piece == null ? "" : piece.title();
        shownLede = piece == null ? "" : piece.lede();
        shownByline = piece == null ? "" : printed(piece.byline());
        title = shownTitle;
        lede = shownLede;
        byline = shownByline;
    }

    private static String printed(ReadPiece.Byline byline) {
        return byline.isExternal() ? byline.name() + ", " + byline.site() : byline.name();
    }

    int id() {
        return id;
    }

    int firstLine() {
        return firstLine;
    }

    Correction assignment() {
        return new Correction.Assign(id, entryLine == NO_ENTRY ? null : entryLine);
    }

    /** Only what was changed is kept as the editor's; the rest goes on following from the text. */
    Correction description() {
        return new Correction.Describe(
                id, changed(title, shownTitle), changed(lede, shownLede), changed(byline, shownByline));
    }

    private static @Nullable String changed(String typed, String shown) {
        return typed.equals(shown) ? null : typed.strip();
    }

    public SegmentKind getKind() {
        return kind;
    }

    public void setKind(SegmentKind kind) {
        this.kind = Objects.requireNonNullElse(kind, this.kind);
    }

    public int getEntryLine() {
        return entryLine;
    }

    public void setEntryLine(int entryLine) {
        this.entryLine = entryLine;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getLede() {
        return lede;
    }

    public void setLede(String lede) {
        this.lede = lede;
    }

    public String getByline() {
        return byline;
    }

    public void setByline(String byline) {
        this.byline = byline;
    }
}
