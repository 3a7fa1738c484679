package org.kinbridge.web.publication;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.publication.MastheadText;

/** The words of the masthead in one language, as they are typed. */
public class MastheadForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Language language;
    private String responsibleEditor;
    private String address;
    private String rights;

    MastheadForm(Language language, MastheadText text) {
        this.language = language;
        this.responsibleEditor = text.responsibleEditor();
        this.address = text.address();
        this.rights = text.rights();
    }

    MastheadText text() {
        return new MastheadText(responsibleEditor, address.replace("\r", ""), rights.replace("\r", ""));
    }

    public Language getLanguage() {
        return language;
    }

    public String getResponsibleEditor() {
        return responsibleEditor;
    }

    public void setResponsibleEditor(@Nullable String responsibleEditor) {
        this.responsibleEditor = Objects.requireNonNullElse(responsibleEditor, "");
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(@Nullable String address) {
        this.address = Objects.requireNonNullElse(address, "");
    }

    public String getRights() {
        return rights;
    }

    public void setRights(@Nullable String rights) {
        this.rights = Objects.requireNonNullElse(rights, "");
    }
}
