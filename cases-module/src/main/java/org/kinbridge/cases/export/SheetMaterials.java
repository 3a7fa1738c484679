package org.kinbridge.cases.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kinbridge.cases.appeal.Appeals;
import org.kinbridge.cases.attachment.Attachments;
import org.kinbridge.cases.file.CaseFiles;
import org.kinbridge.cases.file.CaseView;
import org.kinbridge.cases.person.ContactPointView;
import org.kinbridge.cases.person.ContactPoints;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.core.security.CurrentCaller;

/** Asks the boundaries of the other features, as whoever prints: what they refuse does not come onto the sheet. */
@ApplicationScoped
class SheetMaterials {

    private final CaseFiles cases;
    private final ContactPoints contactPoints;
    private final Attachments attachments;
    private final Appeals appeals;
    private final CurrentCaller caller;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected SheetMaterials() {
        this.cases = null;
        this.contactPoints = null;
        this.attachments = null;
        this.appeals = null;
        this.caller = null;
        this.clock = null;
    }

    @Inject
    SheetMaterials(
            CaseFiles cases,
            ContactPoints contactPoints,
            Attachments attachments,
            Appeals appeals,
            CurrentCaller caller,
            Clock clock) {
        this.cases = cases;
        this.contactPoints = contactPoints;
        this.attachments = attachments;
        this.appeals = appeals;
        this.caller = caller;
        this.clock = clock;
    }

    SheetMaterial of(CaseId id, boolean withContacts) {
        CaseView file = cases.view(id);
        return new SheetMaterial(
                file,
                withContacts ? contacts(file) : Map.of(),
                attachments.ofCase(id),
                appeals.ofCase(id.value()),
                caller.staff().name(),
                clock.instant());
    }

    private Map<PersonId, List<ContactPointView>> contacts(CaseView file) {
        Map<PersonId, List<ContactPointView>> contacts = new HashMap<>();
        file.enquirers()
                .forEach(asking -> contacts.put(
                        asking.person().id(), contactPoints.of(asking.person().id())));
        return contacts;
    }
}
