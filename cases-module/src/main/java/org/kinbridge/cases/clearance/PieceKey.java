package org.kinbridge.cases.clearance;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.appeal.AppealId;
import org.kinbridge.cases.testimony.TestimonyId;
import org.kinbridge.core.text.Language;

/** Of which text a clearance is: one version of a letter, or the printable parts of a testimony as they stood. */
@Embeddable
class PieceKey {

    @Column(name = "appeal_id")
    private @Nullable UUID appealId;

    @Column(name = "testimony_id")
    private @Nullable UUID testimonyId;

    @Enumerated(EnumType.STRING)
    @Column(name = "testimony_language")
    private @Nullable Language language;

    @Column(name = "sealed_title")
    private byte @Nullable [] title;

    @Column(name = "letter_number", nullable = false)
    private int number;

    @SuppressWarnings("NullAway") // for Hibernate
    protected PieceKey() {}

    static PieceKey letter(UUID appeal, int number) {
        PieceKey key = new PieceKey();
        key.appealId = appeal;
        key.number = number;
        return key;
    }

    /**
     * @param number   of the testimony's text
     * @param language in which its words are written
     * @param title    under which it would be printed, sealed
     */
    static PieceKey testimony(TestimonyId testimony, int number, Language language, byte[] title) {
        PieceKey key = new PieceKey();
        key.testimonyId = testimony.value();
        key.number = number;
        key.language = language;
        key.title = title.clone();
        return key;
    }

    /** Null for a testimony. */
    @Nullable
    AppealId appeal() {
        return appealId == null ? null : new AppealId(appealId);
    }

    /** Null for a letter. */
    @Nullable
    TestimonyId testimony() {
        return testimonyId == null ? null : new TestimonyId(testimonyId);
    }

    Language language() {
        return Objects.requireNonNull(language);
    }

    byte[] title() {
        return Objects.requireNonNull(title).clone();
    }

    int number() {
        return number;
    }

    void becomes(int newNumber) {
        number = newNumber;
    }
}
