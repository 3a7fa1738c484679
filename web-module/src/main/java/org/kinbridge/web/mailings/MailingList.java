package org.kinbridge.web.mailings;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.mailing.MailingId;
import org.kinbridge.newsletter.mailing.MailingView;
import org.kinbridge.newsletter.mailing.Mailings;
import org.kinbridge.newsletter.publication.FiledNumber;
import org.kinbridge.newsletter.publication.PublicationId;
import org.kinbridge.web.support.Problems;
import org.kinbridge.web.support.PublicationNames;

/** All mailings, and the form that begins one. */
@Named
@ViewScoped
public class MailingList implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Mailings mailings;

    @Inject
    private transient Problems problems;

    @Inject
    private transient PublicationNames names;

    private String publication = PublicationId.FIRST.toString();
    private String issueNumber = "";
    private String language = "en";

    @Nullable
    private transient List<MailingView> all;

    public List<MailingView> getAll() {
        if (all == null) {
            all = mailings.all();
        }
        return all;
    }

    public @Nullable String prepare() {
        List<MailingId> prepared = new ArrayList<>();
        boolean done = problems.attempt(() -> prepared.add(
                mailings.prepare(issue().value(), Language.ofTag(language).orElse(Language.EN))));
        return done ? "/desk/mailings/mailing?faces-redirect=true&id=" + prepared.get(0) : null;
    }

    /** The issue of the chosen newsletter with the typed number; takes Persian digits as well. */
    private FiledNumber issue() {
        PublicationId chosen = names.chosen(publication)
                .orElseThrow(() -> new InvalidInput("publication", "mailings.error.publication"));
        try {
            return FiledNumber.of(chosen, Integer.parseInt(issueNumber.strip()));
        } catch (IllegalArgumentException noNumber) {
            throw new InvalidInput("issueNumber", "mailings.error.number");
        }
    }

    public List<Language> getLanguages() {
        return List.of(Language.values());
    }

    public String getPublication() {
        return publication;
    }

    public void setPublication(@Nullable String publication) {
        this.publication = publication == null ? "" : publication;
    }

    public String getIssueNumber() {
        return issueNumber;
    }

    public void setIssueNumber(String issueNumber) {
        this.issueNumber = issueNumber;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
