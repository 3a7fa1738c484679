package org.kinbridge.web.cases.person;

import java.io.Serializable;
import java.util.List;

/**
 * Somebody on record who may be meant, in words.
 *
 * @param about father's name, birth and roles, each in words
 * @param speaksFor what speaks for it being the one that is meant
 * @param speaksAgainst what speaks against it
 */
public record Candidate(String id, String name, List<String> about, List<String> speaksFor, List<String> speaksAgainst)
        implements Serializable {
    public Candidate {
        about = List.copyOf(about);
        speaksFor = List.copyOf(speaksFor);
        speaksAgainst = List.copyOf(speaksAgainst);
    }
}
