package org.kinbridge.cases.consent;

import java.util.List;
import org.kinbridge.cases.file.CircleView;

/** The consents of a case. @param consents the latest first */
public record ConsentsView(CircleView circle, List<ConsentView> consents) {
    public ConsentsView {
        consents = List.copyOf(consents);
    }
}
