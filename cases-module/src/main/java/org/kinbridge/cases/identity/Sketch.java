package org.kinbridge.cases.identity;

import org.kinbridge.cases.person.Sex;
import org.kinbridge.core.text.Language;

/**
 * What is known of somebody who may be on record already.
 *
 * @param father the father's name; may be empty
 * @param born in words; may be empty, and is left out if it cannot be read
 * @param language in which the date was typed
 */
public record Sketch(String name, String father, Sex sex, String born, Language language) {
    public Sketch {
        name = name.strip();
        father = father.strip();
        born = born.strip();
    }
}
