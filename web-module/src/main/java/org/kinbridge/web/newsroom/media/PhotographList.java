package org.kinbridge.web.newsroom.media;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.newsletter.likeness.LikenessState;
import org.kinbridge.newsletter.likeness.Likenesses;
import org.kinbridge.newsletter.media.MediaLibrary;
import org.kinbridge.newsletter.media.NewPhotograph;
import org.kinbridge.newsletter.media.PhotographFilter;
import org.kinbridge.newsletter.media.PhotographPage;
import org.kinbridge.newsletter.media.PhotographView;
import org.kinbridge.web.support.Problems;
import org.kinbridge.web.support.Words;
import org.omnifaces.util.Servlets;

/** The photographs, by filters that stand in the address, and the form that uploads some without a script. */
@Named
@ViewScoped
public class PhotographList implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient MediaLibrary media;

    @Inject
    private transient Likenesses likenesses;

    @Inject
    private transient Problems problems;

    @Inject
    private transient Words words;

    private String wanted = "";
    private String kind = "";
    private int page;

    @Nullable
    private transient List<Part> files;

    @Nullable
    private transient PhotographPage found;

    private transient Map<UUID, LikenessState> states = new HashMap<>();

    /** Uploads; one photograph is described next, of several each that cannot be taken in is named. */
    public @Nullable String upload() {
        List<Part> chosen = Objects.requireNonNullElse(files, List.<Part>of()).stream()
                .filter(part -> part.getSize() > 0)
                .toList();
        InvalidInput.Collector refused = new InvalidInput.Collector();
        refused.rejectIf(chosen.isEmpty(), "file", "media.problem.empty");
        List<UUID> taken = new ArrayList<>();
        chosen.forEach(part -> add(part, taken, refused, chosen.size() > 1));
        found = null;
        if (taken.size() > 1) {
            problems.done("media.uploadedMany", taken.size());
        }
        boolean whole = problems.attempt(refused::throwIfAny);
        if (!whole) {
            return null;
        }
        if (taken.size() > 1) {
            return "/desk/newsroom/media?faces-redirect=true";
        }
        problems.done("media.uploaded");
        return "/desk/newsroom/media/photograph?faces-redirect=true&id=" + taken.get(0);
    }

    private void add(Part part, List<UUID> taken, InvalidInput.Collector refused, boolean named) {
        String name = Objects.requireNonNullElse(part.getSubmittedFileName(), "");
        try (InputStream content = part.getInputStream()) {
            taken.add(media.upload(new NewPhotograph(name, content.readNBytes(MediaLibrary.LARGEST_FILE + 1))));
        } catch (InvalidInput invalid) {
            InvalidInput.FieldError why = invalid.errors().get(0);
            if (named) {
                refused.reject("file", "media.problem.ofFile", name, words.of(why.messageKey(), why.arguments()));
            } else {
                refused.reject("file", why.messageKey(), why.arguments().toArray());
            }
        } catch (IOException interrupted) {
            throw new UncheckedIOException(interrupted);
        }
    }

    public PhotographPage getFound() {
        if (found == null) {
            found = media.find(new PhotographFilter(wanted, wantedKind(), page));
            states = likenesses.states(
                    found.photographs().stream().map(PhotographView::id).toList());
        }
        return found;
    }

    /** How it stands with the people whom a photograph of the list shows. */
    public LikenessState state(UUID photograph) {
        return states.getOrDefault(photograph, LikenessState.NOT_SAID);
    }

    /** Address of the page before or after this one, with the same filters. */
    public String toPage(int other) {
        return "/desk/newsroom/media?"
                + Servlets.toQueryString(Map.of(
                        "words", List.of(wanted), "kind", List.of(kind), "page", List.of(Integer.toString(other))));
    }

    public PhotographFilter.Kind[] getKinds() {
        return PhotographFilter.Kind.values();
    }

    public boolean isNarrowed() {
        return !wanted.isBlank() || wantedKind() != PhotographFilter.Kind.ALL;
    }

    public int getLargest() {
        return MediaLibrary.LARGEST_FILE;
    }

    private PhotographFilter.Kind wantedKind() {
        return Arrays.stream(PhotographFilter.Kind.values())
                .filter(each -> each.name().equals(kind))
                .findFirst()
                .orElse(PhotographFilter.Kind.ALL);
    }

    public @Nullable List<Part> getFiles() {
        return files;
    }

    public void setFiles(@Nullable List<Part> files) {
        this.files = files;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(@Nullable String wanted) {
        this.wanted = Objects.requireNonNullElse(wanted, "");
    }

    public String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = Objects.requireNonNullElse(kind, "");
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
