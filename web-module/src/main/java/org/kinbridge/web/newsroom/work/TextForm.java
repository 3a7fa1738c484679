package org.kinbridge.web.newsroom.work;

import java.io.Serializable;
import java.util.UUID;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.article.ByLineForm;
import org.kinbridge.newsletter.article.ByLineKind;
import org.kinbridge.newsletter.article.PieceText;
import org.kinbridge.newsletter.article.SaveText;
import org.kinbridge.newsletter.document.PlainEditor;

/** The fields of a text, as they are typed. */
public class TextForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String title = "";
    private String lede = "";
    private String byLineKind = ByLineKind.UNSIGNED.name();
    private String byLineName = "";
    private String byLineSite = "";
    private String byLineLink = "";
    private String body = "";

    static TextForm of(PieceText text) {
        TextForm form = new TextForm();
        ByLineForm byLine = ByLineForm.of(text.byLine());
        form.title = text.title();
        form.lede = text.lede();
        form.byLineKind = byLine.kind().name();
        form.byLineName = byLine.name();
        form.byLineSite = byLine.site();
        form.byLineLink = byLine.link();
        form.body = PlainEditor.toText(text.document());
        return form;
    }

    SaveText toSave(UUID work, Language language, int basedOn) {
        ByLineForm byLine = new ByLineForm(ByLineKind.valueOf(byLineKind), byLineName, byLineSite, byLineLink);
        return new SaveText(work, language, basedOn, title, lede, byLine, body);
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

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }
}
