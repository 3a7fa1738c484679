package org.kinbridge.cases.succession;

import java.util.List;
import org.kinbridge.cases.file.CircleView;

/** Who asks in a case, and who asked before. @param successions the latest first */
public record SuccessionsView(CircleView circle, List<SuccessionView> successions) {
    public SuccessionsView {
        successions = List.copyOf(successions);
    }
}
