package org.kinbridge.cases.export;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.kinbridge.cases.appeal.AppealRow;
import org.kinbridge.cases.attachment.AttachmentView;
import org.kinbridge.cases.file.CaseView;
import org.kinbridge.cases.person.ContactPointView;
import org.kinbridge.cases.person.PersonId;

/**
 * What a sheet is made of: what its reader may see of the case.
 *
 * @param contacts empty unless they were asked for
 * @param by the name of who prints it
 */
record SheetMaterial(
        CaseView file,
        Map<PersonId, List<ContactPointView>> contacts,
        List<AttachmentView> documents,
        List<AppealRow> appeals,
        String by,
        Instant now) {}
