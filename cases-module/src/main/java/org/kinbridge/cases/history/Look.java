package org.kinbridge.cases.history;

import java.util.Arrays;
import java.util.List;

/**
 * The readings that everybody on a case may know of. What is not listed is not shown: the entry alone that somebody
 * opened a sealed thing would betray that there is one (rule 2).
 */
enum Look {
    CASE("view-case"),
    PERSON("view-person"),
    CONTACT_POINTS("read-contact-points"),
    FACT("view-fact"),
    APPEALS("list-appeals"),
    CONTACT_LOG("read-contact-log"),
    CONSENTS("read-consents"),
    SUCCESSIONS("read-successions"),
    FAMILY_MESSAGES("read-family-messages"),
    ATTACHMENTS("list-attachments"),
    ATTACHMENT("view-attachment"),
    IDENTITY_DOCUMENTS("read-identity-documents"),
    HISTORY("view-history");

    private final String action;

    Look(String action) {
        this.action = action;
    }

    /** As the audit trail calls them. */
    static List<String> actions() {
        return Arrays.stream(values()).map(look -> look.action).toList();
    }
}
