package org.kinbridge.cases.clearance;

import java.util.Optional;
import org.kinbridge.core.text.ContactData;
import org.kinbridge.core.text.Language;

/** What was found in a letter. Each decides for itself whether anything can keep it in print; the first wins a place. */
public enum FindingKind {
    EMAIL("[e-mail address removed]", "[نشانی رایانامه حذف شد]", "[adresse e-mail retirée]", "[e-maili u hoq]"),
    HANDLE("[account name removed]", "[نام کاربری حذف شد]", "[nom de compte retiré]", "[llogaria u hoq]"),
    DOCUMENT_NUMBER(
            "[document number removed]",
            "[شمارهٔ مدرک حذف شد]",
            "[numéro de document retiré]",
            "[numri i dokumentit u hoq]"),
    STREET_ADDRESS("[address removed]", "[نشانی حذف شد]", "[adresse retirée]", "[adresa u hoq]"),
    TELEPHONE(
            "[telephone number removed]",
            "[شمارهٔ تلفن حذف شد]",
            "[numéro de téléphone retiré]",
            "[numri i telefonit u hoq]"),
    /** The real name of a witness who speaks under a pseudonym. */
    PROTECTED_NAME("[name removed]", "[نام حذف شد]", "[nom retiré]", "[emri u hoq]"),
    /** Somebody in a case file who is neither signatory nor sought person of this letter. */
    OTHER_PERSON("[name removed]", "[نام حذف شد]", "[nom retiré]", "[emri u hoq]"),
    /** The mask does not say what stood there. */
    HEALTH("[…]", "[…]", "[…]", "[…]"),
    SOUGHT_PERSON("[name removed]", "[نام حذف شد]", "[nom retiré]", "[emri u hoq]"),
    SIGNATORY("[name removed]", "[نام حذف شد]", "[nom retiré]", "[emri u hoq]");

    private final String english;
    private final String persian;
    private final String french;
    private final String albanian;

    FindingKind(String english, String persian, String french, String albanian) {
        this.english = english;
        this.persian = persian;
        this.french = french;
        this.albanian = albanian;
    }

    static FindingKind of(ContactData.Kind kind) {
        return switch (kind) {
            case EMAIL -> EMAIL;
            case HANDLE -> HANDLE;
            case DOCUMENT_NUMBER -> DOCUMENT_NUMBER;
            case STREET_ADDRESS -> STREET_ADDRESS;
            case TELEPHONE -> TELEPHONE;
        };
    }

    /** What stands in its place. */
    public String mask(Language language) {
        return switch (language) {
            case EN -> english;
            case FA -> persian;
            case FR -> french;
            case SQ -> albanian;
        };
    }

    /** Contact data and protected names are always masked. There is no flag and no role that changes it (rule 5). */
    public boolean alwaysMasked() {
        return compareTo(PROTECTED_NAME) <= 0;
    }

    /** A reviewer may keep it, with a reason. */
    public boolean mayBeKept() {
        return this == HEALTH || this == OTHER_PERSON;
    }

    /** The consent that lets it stand. */
    public Optional<PublishableField> neededConsent() {
        return switch (this) {
            case SOUGHT_PERSON -> Optional.of(PublishableField.SOUGHT_NAMES);
            case SIGNATORY -> Optional.of(PublishableField.ENQUIRER_NAME);
            default -> Optional.empty();
        };
    }
}
