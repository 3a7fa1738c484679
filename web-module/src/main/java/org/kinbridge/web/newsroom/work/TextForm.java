package org.kinbridge.web.newsroom.work;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.article.ByLineForm;
import org.kinbridge.newsletter.article.ByLineKind;
import org.kinbridge.newsletter.article.PieceText;
import org.kinbridge.newsletter.article.SaveText;
import org.kinbridge.newsletter.document.PlainEditor;
import org.kinbridge.web.newsroom.contributors.Signatories;

/** The fields of a text, as they are typed. */
public class TextForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String title = "";
    private String lede = "";
    private String byLineKind = ByLineKind.UNSIGNED.name();
    private String byLineName = "";
    private String byLineSite = "";
    private String byLineLink = "";

    /** As the list names whoever signs; empty for a by-line that is typed by hand. */
    private String byLineChoice = "";

    private @Nullable ByLineForm openedByLine;
    private String openedChoice = "";
    private String body = "";

    /** @param choice how the list of contributors names whoever signs; may be empty */
    static TextForm of(PieceText text, String choice) {
        TextForm form = new TextForm();
        ByLineForm byLine = ByLineForm.of(text.byLine());
        form.title = text.title();
        form.lede = text.lede();
        form.byLineKind = byLine.kind().name();
        form.byLineName = byLine.name();
        form.byLineSite = byLine.site();
        form.byLineLink = byLine.link();
        form.byLineChoice = choice;
        form.openedByLine = byLine;
        form.openedChoice = choice;
        form.body = PlainEditor.toText(text.document());
        return form;
    }

    SaveText toSave(UUID work, Language language, int basedOn, Signatories signatories) {
        return new SaveText(work, language, basedOn, title, lede, byLine(signatories, language), body);
    }

    /** Whoever is chosen anew signs; whoever was chosen before goes on signing, unless a field was changed by hand. */
    private ByLineForm byLine(Signatories signatories, Language language) {
        ByLineForm typed = new ByLineForm(ByLineKind.valueOf(byLineKind), byLineName, byLineSite, byLineLink);
        if (!byLineChoice.isBlank() && !byLineChoice.equals(openedChoice)) {
            return typed.by(signatories.chosen(byLineChoice, language));
        }
        UUID opened = openedByLine == null ? null : openedByLine.contributor();
        boolean unchanged = !byLineChoice.isBlank() && typed.by(opened).equals(openedByLine);
        return unchanged ? typed.by(opened) : typed;
    }

    void insertPhotograph(String id) {
        body = body.stripTrailing() + (body.isBlank() ? "" : "\n\n") + "[photo: " + id + "]\n";
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

    public String getByLineKind() {
        return byLineKind;
    }

    public void setByLineKind(String byLineKind) {
        this.byLineKind = byLineKind;
    }

    public String getByLineName() {
        return byLineName;
    }

    public void setByLineName(String byLineName) {
        this.byLineName = byLineName;
    }

    public String getByLineSite() {
        return byLineSite;
    }

    public void setByLineSite(String byLineSite) {
        this.byLineSite = byLineSite;
    }

    public String getByLineLink() {
        return byLineLink;
    }

    public void setByLineLink(String byLineLink) {
        this.byLineLink = byLineLink;
    }

    public String getByLineChoice() {
        return byLineChoice;
    }

    public void setByLineChoice(@Nullable String byLineChoice) {
        this.byLineChoice = byLineChoice == null ? "" : byLineChoice;
    }

    /** The id of the contributor who signed when the page was opened; empty if it was typed by hand. */
    public String getContributor() {
        UUID contributor = openedByLine == null ? null : openedByLine.contributor();
        return contributor == null ? "" : contributor.toString();
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }
}
