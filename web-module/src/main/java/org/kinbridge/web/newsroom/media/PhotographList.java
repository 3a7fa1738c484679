package org.kinbridge.web.newsroom.media;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.kinbridge.newsletter.media.MediaLibrary;
import org.kinbridge.newsletter.media.NewPhotograph;
import org.kinbridge.newsletter.media.PhotographView;
import org.kinbridge.web.support.Problems;
import org.omnifaces.util.Faces;

/** The photographs, and the form that uploads one. */
@Named
@ViewScoped
public class PhotographList implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient MediaLibrary media;

    @Inject
    private transient Problems problems;

    private String wanted = "";

    @Nullable
    private transient Part file;

    @Nullable
    private transient List<PhotographView> photographs;

    @PostConstruct
    void readAddress() {
        wanted = Optional.ofNullable(Faces.getRequestParameter("words")).orElse("");
    }

    public String show() {
        return "/desk/newsroom/media?faces-redirect=true"
                + (wanted.isBlank() ? "" : "&words=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8));
    }

    /** Uploads, and goes on to describe what was uploaded. */
    public @Nullable String upload() {
        AtomicReference<UUID> id = new AtomicReference<>();
        boolean uploaded = problems.attempt(() -> id.set(media.upload(photograph())));
        if (!uploaded) {
            return null;
        }
        problems.done("media.uploaded");
        return "/desk/newsroom/media/photograph?faces-redirect=true&id=" + id.get();
    }

    private NewPhotograph photograph() {
        if (file == null) {
            return new NewPhotograph("", new byte[0]);
        }
        try (InputStream content = file.getInputStream()) {
            String name = Optional.ofNullable(file.getSubmittedFileName()).orElse("");
            return new NewPhotograph(name, content.readAllBytes());
        } catch (IOException interrupted) {
            throw new UncheckedIOException(interrupted);
        }
    }

    public List<PhotographView> getPhotographs() {
        if (photographs == null) {
            photographs = media.list(wanted);
        }
        return photographs;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }
}
