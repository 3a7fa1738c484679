package org.kinbridge.web.newsroom.importing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.newsletter.importing.EncodingChoice;
import org.kinbridge.newsletter.importing.ImportId;
import org.kinbridge.newsletter.importing.Importing;
import org.kinbridge.newsletter.importing.Reading;
import org.kinbridge.newsletter.importing.TextEncoding;
import org.kinbridge.web.support.Problems;

/** The choice of an encoding, when the text does not show it or was understood wrongly. */
@Named
@ViewScoped
public class ImportEncoding implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Importing importing;

    @Inject
    private transient Problems problems;

    private @Nullable UUID id;
    private long version;
    private transient @Nullable EncodingChoice choice;

    /** The candidates with their previews. */
    public List<Reading.Candidate> candidates(UUID importId) {
        if (choice == null) {
            id = importId;
            choice = importing.encodings(new ImportId(importId));
            version = choice.version();
        }
        return choice.candidates();
    }

    public void read(TextEncoding encoding) {
        problems.attempt(() -> {
            ImportId known = new ImportId(Objects.requireNonNull(id));
            importing.chooseEncoding(known, version, encoding);
            ImportAddress.showReview(known);
        });
    }
}
