package org.kinbridge.cases.clearance;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.util.List;
import org.kinbridge.core.persistence.Json;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.Refused;

/** What a scan found in one letter, with what a reviewer has decided about it. */
record Findings(List<Finding> all) {

    /** No findings, as they are kept. */
    static final String NONE = "[]";

    private static final TypeReference<List<Finding>> LIST = new TypeReference<>() {};
    private static final int LONGEST_REASON = 500;

    Findings {
        all = List.copyOf(all);
    }

    static Findings read(String json) {
        try {
            return new Findings(Json.mapper().readValue(json, LIST));
        } catch (IOException e) {
            throw new IllegalStateException("The findings of a clearance cannot be read");
        }
    }

    String json() {
        return Json.write(all);
    }

    /** Whether another scan found the same, place by place. */
    boolean sameAs(List<Finding> others) {
        if (all.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < all.size(); i++) {
            if (!all.get(i).sameAs(others.get(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * The findings after a review; one about which nothing is said is masked.
     *
     * @throws Refused      if something would be kept that never may be
     * @throws InvalidInput naming each finding that would be kept without a reason
     */
    Findings decided(List<Decision> decisions) {
        InvalidInput.Collector problems = new InvalidInput.Collector();
        List<Finding> decided = all.stream()
                .map(finding -> decided(finding, decisions, problems))
                .toList();
        problems.throwIfAny();
        return new Findings(decided);
    }

    private static Finding decided(Finding finding, List<Decision> decisions, InvalidInput.Collector problems) {
        Decision decision = decisions.stream()
                .filter(one -> one.finding() == finding.number())
                .findFirst()
                .orElse(null);
        if (decision == null || !decision.keep()) {
            return finding.keptBecause("");
        }
        if (!finding.kind().mayBeKept()) {
            throw new Refused("clearance.refused.neverKept", finding.number());
        }
        boolean reasoned = !decision.reason().isEmpty() && decision.reason().length() <= LONGEST_REASON;
        problems.rejectIf(!reasoned, "reason-" + finding.number(), "clearance.error.reason", finding.number());
        return finding.keptBecause(decision.reason());
    }
}
