package org.kinbridge.newsletter.likeness;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.problem.InvalidInput;

/**
 * That somebody agreed to be shown in a photograph.
 *
 * @param person who it is, in words; sealed
 * @param uses for what
 * @param proof where the evidence is, or what was said; sealed; may be empty
 * @param scan of the evidence; empty for none
 * @param on when they agreed
 * @param until the last day on which it holds; null for no end
 * @param replaces an earlier consent of the same person; null for none
 */
@SuppressWarnings("ArrayRecordComponent") // Passed on and never compared.
public record NewLikenessConsent(
        UUID photograph,
        String person,
        Set<LikenessUse> uses,
        @Nullable LikenessEvidence evidence,
        String proof,
        byte[] scan,
        @Nullable LocalDate on,
        @Nullable LocalDate until,
        @Nullable UUID replaces) {

    private static final int LONGEST_PERSON = 200;
    private static final int LONGEST_PROOF = 2000;

    public NewLikenessConsent {
        person = person.strip();
        proof = proof.strip();
        uses = Set.copyOf(uses);
    }

    /** @throws InvalidInput naming each component that cannot be accepted */
    void check(LocalDate today) {
        InvalidInput.Collector errors = new InvalidInput.Collector();
        errors.rejectIf(person.isEmpty(), "person", "likeness.problem.person")
                .rejectIf(person.length() > LONGEST_PERSON, "person", "newsroom.problem.tooLong", LONGEST_PERSON)
                .rejectIf(uses.isEmpty(), "uses", "likeness.problem.uses")
                .rejectIf(evidence == null, "evidence", "likeness.problem.evidence")
                .rejectIf(proof.length() > LONGEST_PROOF, "proof", "newsroom.problem.tooLong", LONGEST_PROOF)
                .rejectIf(on == null, "on", "likeness.problem.on")
                .rejectIf(on != null && on.isAfter(today), "on", "likeness.problem.onLater")
                .rejectIf(
                        until != null && until.isBefore(on == null ? today : on),
                        "until",
                        "likeness.problem.untilEarlier");
        if (scan.length > 0 && Scan.typeOf(scan).isEmpty()) {
            errors.reject("scan", "likeness.problem.scan");
        }
        errors.rejectIf(scan.length > Scan.LARGEST, "scan", "likeness.problem.scanTooLarge", Scan.LARGEST >> 20);
        errors.throwIfAny();
    }
}
