package org.kinbridge.web.cases.importing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.importing.FamilyImportId;
import org.kinbridge.cases.importing.FamilyImports;
import org.kinbridge.cases.importing.ImportReview;
import org.kinbridge.cases.importing.ImportState;
import org.kinbridge.cases.importing.ImportSummary;
import org.kinbridge.cases.importing.Outcome;
import org.kinbridge.cases.importing.PlannedRow;
import org.kinbridge.cases.importing.ReviewPage;
import org.kinbridge.cases.person.Kinship;
import org.kinbridge.web.support.Problems;
import org.omnifaces.util.Faces;

/** The dry run of an import, the import itself while it runs, and its undoing. */
@Named
@ViewScoped
public class ReviewFamilies implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int REFRESH_SECONDS = 1;

    @Inject
    private FamilyImports imports;

    @Inject
    private ImportReview review;

    @Inject
    private WrongRowsFile wrongRows;

    @Inject
    private Problems problems;

    private String id = "";
    private String show = "";
    private String number = "1";
    private String format = "";
    private int version;
    private final ArrayList<KinshipQuestion> questions = new ArrayList<>();
    private transient @Nullable ReviewPage page;

    public void load() throws IOException {
        if (format.equals("csv")) {
            Faces.sendFile(wrongRows.write(ImportAddress.idOf(id)), "not-taken-in.csv", true);
            return;
        }
        problems.attempt(() -> {
            ReviewPage read = read();
            page = read;
            version = read.summary().version();
            questions.clear();
            read.questions().forEach((word, rows) -> questions.add(new KinshipQuestion(word, rows)));
            if (read.summary().state() == ImportState.MAPPING) {
                ImportAddress.showMapping(read.summary().id());
            } else if (read.summary().state().working()) {
                Faces.getResponse().setHeader("Refresh", String.valueOf(REFRESH_SECONDS));
            }
        });
    }

    private ReviewPage read() {
        return review.page(ImportAddress.idOf(id), outcome(), pageNumber());
    }

    private @Nullable Outcome outcome() {
        return Arrays.stream(Outcome.values())
                .filter(outcome -> outcome.name().equals(show))
                .findFirst()
                .orElse(null);
    }

    private int pageNumber() {
        return number.matches("\\d{1,6}") ? Integer.parseInt(number) : 1;
    }

    /** Says which kinship is meant by the words that nobody knew. */
    public void answer() {
        Map<String, Kinship> answers = new LinkedHashMap<>();
        for (KinshipQuestion question : questions) {
            if (question.getKinship() != null) {
                answers.put(question.getWord(), question.getKinship());
            }
        }
        act(given -> imports.answer(given, version, answers), "");
    }

    public void run() {
        act(given -> imports.run(given, version), "");
    }

    public void stop() {
        act(imports::stop, "");
    }

    public void undo() {
        act(given -> imports.undo(given, version), "");
    }

    public void discard() {
        problems.attempt(() -> {
            imports.discard(ImportAddress.idOf(id), version);
            problems.done("families.done.discarded");
            ImportAddress.showList();
        });
    }

    /** Uses the import that is shown; where it went well, shows it anew. @param query of the page that follows */
    public void act(Consumer<FamilyImportId> use, String query) {
        problems.attempt(() -> {
            FamilyImportId given = ImportAddress.idOf(id);
            use.accept(given);
            ImportAddress.showReview(given, query);
        });
    }

    /** The query by which the same rows are shown again. */
    public String here() {
        return "&show=" + (outcome() == null ? "" : show) + "&page=" + pageNumber();
    }

    public @Nullable ReviewPage getPage() {
        if (page == null && !id.isEmpty() && Faces.isPostback()) {
            problems.attempt(() -> page = read());
        }
        return page;
    }

    public @Nullable ImportSummary getSummary() {
        ReviewPage shown = getPage();
        return shown == null ? null : shown.summary();
    }

    public boolean in(String state) {
        ImportSummary summary = getSummary();
        return summary != null && summary.state().name().equals(state);
    }

    /** The rows of the page; never null, since the buttons in them are looked for after a post. */
    public List<PlannedRow> getRows() {
        ReviewPage shown = getPage();
        return shown == null ? List.of() : shown.rows();
    }

    public boolean leftOut(PlannedRow row) {
        ReviewPage shown = getPage();
        return shown != null && shown.leftOut().contains(row.number());
    }

    /** How many rows of a kind there are. */
    public int count(Outcome outcome) {
        ReviewPage shown = getPage();
        return shown == null ? 0 : shown.counts().getOrDefault(outcome, 0);
    }

    public List<Outcome> getOutcomes() {
        return List.of(Outcome.values());
    }

    /** The cases that an undoing has left. */
    public List<Map.Entry<String, String>> getKept() {
        if (!in("UNDONE")) {
            return List.of();
        }
        return review.cases(ImportAddress.idOf(id)).entrySet().stream()
                .map(entry ->
                        Map.entry(entry.getKey().toString(), entry.getValue().toString()))
                .sorted(Map.Entry.comparingByValue())
                .toList();
    }

    /** Of the import as it is shown. */
    public int getVersion() {
        return version;
    }

    public List<KinshipQuestion> getQuestions() {
        return questions;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getShow() {
        return show;
    }

    public void setShow(@Nullable String show) {
        this.show = Objects.requireNonNullElse(show, "");
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = Objects.requireNonNullElse(number, "1");
    }

    public String getFormat() {
        return format;
    }

    public void setFormat(@Nullable String format) {
        this.format = Objects.requireNonNullElse(format, "");
    }
}
