package org.kinbridge.web.cases.testimonies;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.kinbridge.cases.testimony.ReleaseLevel;
import org.kinbridge.cases.testimony.TestimonyWay;
import org.kinbridge.web.support.Words;

/** What the lists of the pages of testimonies offer. */
@Named
@RequestScoped
public class TestimonyChoices {

    @Inject
    private Words words;

    public List<SelectItem> getWays() {
        return Arrays.stream(TestimonyWay.values())
                .map(way -> new SelectItem(way, words.constant("testimonies.way", way)))
                .toList();
    }

    public List<SelectItem> getLevels() {
        return Arrays.stream(ReleaseLevel.values())
                .map(level -> new SelectItem(level, words.constant("testimonies.release", level)))
                .toList();
    }

    public List<SelectItem> getWitnesses() {
        return Arrays.stream(WitnessForm.Kind.values())
                .map(kind -> new SelectItem(kind, words.constant("testimonies.witness", kind)))
                .toList();
    }
}
