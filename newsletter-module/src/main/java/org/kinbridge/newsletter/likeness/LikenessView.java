package org.kinbridge.newsletter.likeness;

import java.util.List;

/** How it stands with the people whom a photograph shows. @param consents the latest first */
public record LikenessView(LikenessState state, List<LikenessConsentView> consents) {

    public LikenessView {
        consents = List.copyOf(consents);
    }
}
