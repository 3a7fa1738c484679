package org.kinbridge.cases.appeal;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An appeal with everything that has happened to it.
 *
 * @param version    to hand back with a change of the text
 * @param number     of the current version of the letter, from 1
 * @param sha256     of the PDF of that version
 * @param approval   of the family; null as long as there is none for the current version
 * @param submission null as long as it was not sent
 */
public record AppealView(
        AppealId id,
        int version,
        UUID caseId,
        String caseReference,
        BodyView body,
        AppealStatus status,
        int number,
        LetterText letter,
        String sha256,
        Set<Ask> asks,
        Set<UUID> tracingRequests,
        @Nullable Approval approval,
        @Nullable Submission submission,
        List<Reply> replies,
        List<Step> history) {}
