package org.kinbridge.web.cases.exports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.export.CaseExports;
import org.kinbridge.cases.export.SharingLine;
import org.kinbridge.cases.file.CaseFiles;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.web.cases.CaseAddress;
import org.kinbridge.web.cases.StaffNames;
import org.kinbridge.web.support.DateEcho;
import org.kinbridge.web.support.Problems;
import org.kinbridge.web.support.Words;

/** What can be taken out of a case, and who may be in it. */
@Named
@RequestScoped
public class ExportCase {

    @Inject
    private CaseFiles cases;

    @Inject
    private CaseExports exports;

    @Inject
    private StaffNames staffNames;

    @Inject
    private DateEcho dates;

    @Inject
    private Words words;

    @Inject
    private Problems problems;

    private String file = "";
    private String reference = "";
    private List<SharingLine> people = List.of();
    private List<String> given = List.of();

    public void load() {
        problems.attempt(() -> {
            CaseId id = CaseAddress.idOf(file);
            reference = cases.view(id).reference().toString();
            people = exports.sharing(id);
            given = exports.givenToRegistries(id).stream()
                    .map(one ->
                            words.of("exports.given.line", one.persons(), dates.day(one.at()), staffNames.of(one.by())))
                    .toList();
        });
    }

    public boolean isAnybodyAllowed() {
        return people.stream().anyMatch(SharingLine::allowed);
    }

    /** The files that were made for registries, ready to print. */
    public List<String> getGiven() {
        return given;
    }

    public List<SharingLine> getPeople() {
        return people;
    }

    public String getReference() {
        return reference;
    }

    public String getFile() {
        return file;
    }

    public void setFile(@Nullable String file) {
        this.file = Objects.requireNonNullElse(file, "");
    }
}
