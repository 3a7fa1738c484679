package org.kinbridge.web.readers;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.publication.PublicationId;
import org.kinbridge.newsletter.subscription.ConsentChannel;
import org.kinbridge.newsletter.subscription.NewReader;
import org.kinbridge.newsletter.subscription.Readers;
import org.kinbridge.web.support.Problems;
import org.kinbridge.web.support.PublicationNames;

/** Puts a reader on the list of a newsletter who agreed to it on paper, on the telephone or face to face. */
@Named
@ViewScoped
public class AddReader implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Readers readers;

    @Inject
    private transient Problems problems;

    @Inject
    private transient PublicationNames names;

    private String publication = PublicationId.FIRST.toString();
    private String address = "";
    private String language = "en";
    private String agreedOn = "";
    private String how = "";
    private String evidence = "";

    public @Nullable String add() {
        boolean added = problems.attempt(() -> readers.add(new NewReader(
                wanted(), address, Language.ofTag(language).orElse(Language.EN), day(), channel(), evidence)));
        if (!added) {
            return null;
        }
        problems.done("readers.added");
        return "/desk/readers?faces-redirect=true";
    }

    /** @throws InvalidInput if none of those offered is chosen */
    private PublicationId wanted() {
        return names.chosen(publication)
                .orElseThrow(() -> new InvalidInput("publication", "readers.error.publication"));
    }

    /** @throws InvalidInput if something stands there that is no day */
    private @Nullable LocalDate day() {
        String typed = agreedOn.strip();
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeException notADay) {
            throw new InvalidInput("agreedOn", "readers.error.agreedOn.unreadable");
        }
    }

    private @Nullable ConsentChannel channel() {
        return Arrays.stream(ConsentChannel.values())
                .filter(channel -> channel.name().equals(how))
                .findFirst()
                .orElse(null);
    }

    public List<ConsentChannel> getChannels() {
        return List.copyOf(ConsentChannel.recordedByStaff());
    }

    public List<Language> getLanguages() {
        return List.of(Language.values());
    }

    public String getPublication() {
        return publication;
    }

    public void setPublication(@Nullable String publication) {
        this.publication = Objects.requireNonNullElse(publication, "");
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getAgreedOn() {
        return agreedOn;
    }

    public void setAgreedOn(String agreedOn) {
        this.agreedOn = agreedOn;
    }

    public String getHow() {
        return how;
    }

    public void setHow(@Nullable String how) {
        this.how = Objects.requireNonNullElse(how, "");
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }
}
