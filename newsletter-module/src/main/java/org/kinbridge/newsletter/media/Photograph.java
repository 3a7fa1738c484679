package org.kinbridge.newsletter.media;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Language;

/** A photograph of the library, and what is said about it. */
@Entity
@Table(schema = "newsletter", name = "photograph")
class Photograph {

    /** Pixels of a photograph, under the name of its size. */
    private static final Comparator<PhotographFile> BY_WIDTH = Comparator.comparingInt(PhotographFile::width);

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private int width;

    @Column(nullable = false)
    private int height;

    @Column(name = "source_sha256")
    private @Nullable String source;

    /** Names of {@link IntakeNotice}, parted by commas. */
    @Column(nullable = false)
    private String notices = "";

    @Column(name = "focus_x", nullable = false)
    private int focusX = FocalPoint.CENTRE.x();

    @Column(name = "focus_y", nullable = false)
    private int focusY = FocalPoint.CENTRE.y();

    private @Nullable Integer recognisable;

    @Column(name = "uploaded_at", nullable = false)
    private Instant uploadedAt;

    @Column(name = "uploaded_by_name", nullable = false)
    private String uploadedByName;

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(schema = "newsletter", name = "photograph_file", joinColumns = @JoinColumn(name = "photograph_id"))
    @MapKeyColumn(name = "size")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<PhotographSize, PhotographFile> files = new EnumMap<>(PhotographSize.class);

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(schema = "newsletter", name = "photograph_text", joinColumns = @JoinColumn(name = "photograph_id"))
    @MapKeyColumn(name = "language")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<Language, PhotographText> texts = new EnumMap<>(Language.class);

    @SuppressWarnings("NullAway") // for Hibernate only
    protected Photograph() {}

    /** @param source SHA-256 of the file as it came; the file itself is not kept */
    Photograph(String name, String source, String uploadedByName, Instant uploadedAt) {
        this.id = UUID.randomUUID();
        this.name = name;
        this.source = source;
        this.uploadedByName = uploadedByName;
        this.uploadedAt = uploadedAt;
    }

    /** @return the file that stood there before, or null */
    @Nullable
    PhotographFile keep(PhotographSize size, PhotographFile file) {
        width = size.isCut() ? width : Math.max(width, file.width());
        height = size.isCut() ? height : Math.max(height, file.height());
        return files.put(size, file);
    }

    void notice(Set<IntakeNotice> found) {
        notices = found.stream().map(IntakeNotice::name).sorted().collect(Collectors.joining(","));
    }

    void focusOn(FocalPoint point) {
        focusX = point.x();
        focusY = point.y();
    }

    /** @param people how many can be recognised */
    void shows(int people) {
        recognisable = people;
    }

    void describe(Map<Language, PhotographText> newTexts) {
        newTexts.forEach((language, text) -> {
            if (text.equals(PhotographText.none())) {
                texts.remove(language);
            } else {
                texts.put(language, text);
            }
        });
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    String name() {
        return name;
    }

    FocalPoint focus() {
        return new FocalPoint(focusX, focusY);
    }

    private Set<IntakeNotice> noticed() {
        return Arrays.stream(notices.split(","))
                .filter(each -> !each.isEmpty())
                .map(IntakeNotice::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The file of a size. A photograph from an earlier version of this program is not kept in all of them: then the
     * smallest that is large enough stands in, or the largest.
     */
    PhotographFile file(PhotographSize size) {
        PhotographFile own = files.get(size);
        List<PhotographFile> whole = files.entrySet().stream()
                .filter(entry -> !entry.getKey().isCut())
                .map(Map.Entry::getValue)
                .sorted(BY_WIDTH)
                .toList();
        return own != null
                ? own
                : whole.stream()
                        .filter(file -> Math.max(file.width(), file.height()) >= size.pixels())
                        .findFirst()
                        .orElseGet(() -> whole.get(whole.size() - 1));
    }

    List<PhotographFile> files() {
        return List.copyOf(files.values());
    }

    /** The different files of these sizes, from narrow to wide. */
    List<PhotographFile> files(List<PhotographSize> sizes) {
        return sizes.stream()
                .map(files::get)
                .filter(Objects::nonNull)
                .sorted(BY_WIDTH)
                .filter(new TreeSet<>(BY_WIDTH)::add)
                .toList();
    }

    Map<Language, PhotographText> texts() {
        return texts;
    }

    PhotographView view() {
        return new PhotographView(
                id,
                version,
                name,
                width,
                height,
                focus(),
                recognisable,
                noticed(),
                uploadedByName,
                uploadedAt,
                Map.copyOf(texts));
    }
}
