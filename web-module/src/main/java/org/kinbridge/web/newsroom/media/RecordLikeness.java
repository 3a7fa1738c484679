package org.kinbridge.web.newsroom.media;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.newsletter.likeness.LikenessConsentView;
import org.kinbridge.newsletter.likeness.LikenessEvidence;
import org.kinbridge.newsletter.likeness.LikenessUse;
import org.kinbridge.newsletter.likeness.Likenesses;
import org.kinbridge.newsletter.likeness.NewLikenessConsent;
import org.kinbridge.newsletter.media.MediaLibrary;
import org.kinbridge.web.appeals.Days;
import org.kinbridge.web.support.Ids;
import org.kinbridge.web.support.Problems;

/** Writes down that somebody agreed to be shown, for the first time or again. */
@Named
@ViewScoped
public class RecordLikeness implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LARGEST_SCAN = 10 * 1024 * 1024;

    @Inject
    private transient Likenesses likenesses;

    @Inject
    private transient MediaLibrary media;

    @Inject
    private transient Days days;

    @Inject
    private transient Problems problems;

    private String photograph = "";
    private String replaces = "";
    private String name = "";
    private String person = "";
    private boolean web = true;
    private boolean print = true;
    private boolean mail = true;
    private String evidence = LikenessEvidence.SIGNED_PAPER.name();
    private String proof = "";
    private String on = "";
    private String until = "";
    private transient @Nullable Part scan;

    public void load() {
        problems.attempt(() -> {
            name = media.photograph(Ids.of(photograph)).name();
            if (!replaces.isEmpty()) {
                LikenessConsentView old = likenesses.consent(Ids.of(replaces));
                person = old.person();
                web = old.uses().contains(LikenessUse.WEB);
                print = old.uses().contains(LikenessUse.PRINT);
                mail = old.uses().contains(LikenessUse.MAIL);
            }
            on = days.today();
        });
    }

    public @Nullable String record() {
        if (!problems.attempt(() -> likenesses.record(typed()))) {
            return null;
        }
        problems.done("likeness.recorded");
        return "/desk/newsroom/media/photograph?faces-redirect=true&id=" + Ids.of(photograph);
    }

    private NewLikenessConsent typed() {
        return new NewLikenessConsent(
                Ids.of(photograph),
                person,
                uses(),
                evidence.isEmpty() ? null : LikenessEvidence.valueOf(evidence),
                proof,
                content(),
                days.read(on, "on"),
                days.read(until, "until"),
                replaces.isEmpty() ? null : Ids.of(replaces));
    }

    private Set<LikenessUse> uses() {
        Set<LikenessUse> uses = EnumSet.noneOf(LikenessUse.class);
        if (web) {
            uses.add(LikenessUse.WEB);
        }
        if (print) {
            uses.add(LikenessUse.PRINT);
        }
        if (mail) {
            uses.add(LikenessUse.MAIL);
        }
        return uses;
    }

    private byte[] content() {
        if (scan == null) {
            return new byte[0];
        }
        try (InputStream content = scan.getInputStream()) {
            return content.readNBytes(LARGEST_SCAN + 1);
        } catch (IOException interrupted) {
            throw new UncheckedIOException(interrupted);
        }
    }

    public LikenessEvidence[] getEvidences() {
        return LikenessEvidence.values();
    }

    public UUID getShown() {
        return Ids.of(photograph);
    }

    public boolean isKnown() {
        return !name.isEmpty();
    }

    public int getLargest() {
        return LARGEST_SCAN;
    }

    public String getPhotograph() {
        return photograph;
    }

    public void setPhotograph(@Nullable String photograph) {
        this.photograph = Objects.requireNonNullElse(photograph, "");
    }

    public String getReplaces() {
        return replaces;
    }

    public void setReplaces(@Nullable String replaces) {
        this.replaces = Objects.requireNonNullElse(replaces, "");
    }

    public String getName() {
        return name;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public boolean isWeb() {
        return web;
    }

    public void setWeb(boolean web) {
        this.web = web;
    }

    public boolean isPrint() {
        return print;
    }

    public void setPrint(boolean print) {
        this.print = print;
    }

    public boolean isMail() {
        return mail;
    }

    public void setMail(boolean mail) {
        this.mail = mail;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(@Nullable String evidence) {
        this.evidence = Objects.requireNonNullElse(evidence, "");
    }

    public String getProof() {
        return proof;
    }

    public void setProof(String proof) {
        this.proof = proof;
    }

    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = on;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }

    public @Nullable Part getScan() {
        return scan;
    }

    public void setScan(@Nullable Part scan) {
        this.scan = scan;
    }
}
