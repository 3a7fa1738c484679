package org.kinbridge.newsletter.contributor;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.crypto.KeyOwner;
import org.kinbridge.core.crypto.Place;
import org.kinbridge.core.crypto.Vault;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.article.ByLine;

/** Somebody who signs pieces. The name behind a pseudonym is sealed under a key of the contributor's own. */
@Entity
@Table(schema = "newsletter", name = "contributor")
class Contributor {

    static final String KEY_OWNER = "contributor";

    private static final String TABLE = "newsletter.contributor";

    @Id
    private UUID id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private ContributorKind kind;

    @Embedded
    private Site site;

    @ElementCollection
    @BatchSize(size = 500)
    @CollectionTable(
            schema = "newsletter",
            name = "contributor_text",
            joinColumns = @JoinColumn(name = "contributor_id"))
    @MapKeyColumn(name = "language")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<Language, ContributorText> texts = new EnumMap<>(Language.class);

    @Column(name = "added_at", nullable = false)
    private Instant addedAt;

    @Column(name = "retired_at")
    private @Nullable Instant retiredAt;

    @Column(name = "real_name")
    private byte @Nullable [] realName;

    @Column(name = "real_name_at")
    private @Nullable Instant realNameAt;

    @SuppressWarnings("NullAway") // for Hibernate only
    protected Contributor() {}

    /** @param description checked before */
    Contributor(ContributorKind kind, ContributorDescription description, Instant now) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.addedAt = now;
        this.site = description.site();
        describe(description);
    }

    /** @param description checked before */
    final void describe(ContributorDescription description) {
        site = description.site();
        texts.clear();
        description.texts().forEach((language, text) -> {
            if (!text.name().isEmpty()) {
                texts.put(language, text);
            }
        });
    }

    /** Nobody chooses them any more; what they signed stays. @throws Refused if that is so already */
    void retire(Instant now) {
        if (retiredAt != null) {
            throw new Refused("contributors.problem.retired");
        }
        retiredAt = now;
    }

    /** @throws Refused if they never retired */
    void comeBack() {
        if (retiredAt == null) {
            throw new Refused("contributors.problem.notRetired");
        }
        retiredAt = null;
    }

    /** @throws Refused if this is no pseudonym */
    void keep(RealName name, Instant now, Vault vault) {
        requirePseudonym();
        realName = vault.sealText(key(), place("real_name"), name.words());
        realNameAt = now;
    }

    /** @throws Refused if this is no pseudonym, or the name behind it was never written down */
    RealName open(Vault vault) {
        requirePseudonym();
        if (realName == null) {
            throw new Refused("contributors.problem.noRealName");
        }
        return new RealName(vault.openText(key(), place("real_name"), realName));
    }

    private void requirePseudonym() {
        if (kind != ContributorKind.PSEUDONYM) {
            throw new Refused("contributors.problem.noPseudonym");
        }
    }

    KeyOwner key() {
        return new KeyOwner(KEY_OWNER, id);
    }

    private Place place(String column) {
        return new Place(TABLE, column, id);
    }

    /** With the name in that language; else in one of the same script, else in any. */
    ByLine signature(Language language) {
        String name = Stream.concat(
                        Stream.of(language),
                        Arrays.stream(Language.values()).filter(other -> other.direction() == language.direction()))
                .map(texts::get)
                .filter(Objects::nonNull)
                .map(ContributorText::name)
                .findFirst()
                .orElseGet(() -> anyName(texts));
        return kind.sign(name, site, id);
    }

    static String anyName(Map<Language, ContributorText> texts) {
        return names(texts).stream().findFirst().orElse("");
    }

    private static List<String> names(Map<Language, ContributorText> texts) {
        return Arrays.stream(Language.values())
                .map(texts::get)
                .filter(Objects::nonNull)
                .map(ContributorText::name)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    /** In the order of the languages, each once. */
    List<String> names() {
        return names(texts);
    }

    /** Everything of them that is for print. */
    String knownWords() {
        StringBuilder words = new StringBuilder(site.name());
        texts.values()
                .forEach(text ->
                        words.append('\n').append(text.name()).append('\n').append(text.biography()));
        return words.toString();
    }

    String biography(Language language) {
        return texts.getOrDefault(language, ContributorText.none()).biography();
    }

    ContributorRow row() {
        List<Language> biographies = Arrays.stream(Language.values())
                .filter(language -> !biography(language).isEmpty())
                .toList();
        return new ContributorRow(id, kind, names(), site, biographies, isRetired());
    }

    ContributorView view(List<ContributorView.Opening> openings) {
        return new ContributorView(
                new ContributorVersion(id, version), kind, site, texts, retiredAt, realNameAt, openings);
    }

    boolean isRetired() {
        return retiredAt != null;
    }

    boolean hasRealName() {
        return realName != null;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    ContributorKind kind() {
        return kind;
    }
}
