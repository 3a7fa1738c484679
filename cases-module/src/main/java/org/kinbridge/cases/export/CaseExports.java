package org.kinbridge.cases.export;

import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.fact.FactKind;
import org.kinbridge.cases.fact.FactView;
import org.kinbridge.cases.file.CaseFiles;
import org.kinbridge.cases.file.CaseQuery;
import org.kinbridge.cases.file.CaseRow;
import org.kinbridge.cases.file.CaseView;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.person.PersonView;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.pdf.PdfOptions;
import org.kinbridge.core.pdf.PdfWriter;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.security.CurrentCaller;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.time.FuzzyDate;

/** What is taken out of the case files as a file. Each time is written down. */
@Boundary
public class CaseExports {

    private static final String CASE = "case";
    private static final int PFIF_DAYS = 365;

    private final CaseFiles cases;
    private final SheetMaterials materials;
    private final Sharing sharing;
    private final RegistryExports registries;
    private final CurrentCaller caller;
    private final PdfWriter pdf;
    private final AuditTrail auditTrail;
    private final Clock clock;
    private final String domain;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected CaseExports() {
        this.cases = null;
        this.materials = null;
        this.sharing = null;
        this.registries = null;
        this.caller = null;
        this.pdf = null;
        this.auditTrail = null;
        this.clock = null;
        this.domain = "";
    }

    @Inject
    CaseExports(
            CaseFiles cases,
            SheetMaterials materials,
            Sharing sharing,
            RegistryExports registries,
            CurrentCaller caller,
            PdfWriter pdf,
            AuditTrail auditTrail,
            Clock clock,
            Config config) {
        this.cases = cases;
        this.materials = materials;
        this.sharing = sharing;
        this.registries = registries;
        this.caller = caller;
        this.pdf = pdf;
        this.auditTrail = auditTrail;
        this.clock = clock;
        this.domain = config.getOptionalValue("kinbridge.public.url", String.class)
                .map(address -> Optional.ofNullable(URI.create(address).getHost()))
                .flatMap(host -> host)
                .orElse("localhost");
    }

    /** The case as a PDF, with what the caller may see; nothing sealed is among it. */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public ExportedFile sheet(CaseId id, SheetRequest request, SheetWords words) {
        SheetMaterial material = materials.of(id, request.contacts());
        Sheet sheet = new SheetContent(material, words, request.language()).sheet();
        byte[] bytes = pdf.write(
                SheetPage.xhtml(sheet), PdfOptions.of(request.language().locale(), material.now()));
        auditTrail.read(request.contacts() ? "export-sheet-with-contacts" : "export-sheet", CASE, id);
        return new ExportedFile("case-" + material.file().reference() + ".pdf", "application/pdf", bytes);
    }

    /** Just the cases that the query shows. */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public ExportedFile list(CaseQuery query, SpreadsheetFormat format, ListWords words) {
        List<List<String>> table = new ArrayList<>();
        table.add(words.heading());
        for (CaseRow row : cases.list(query)) {
            table.addAll(words.rows(row));
        }
        auditTrail.read("export-list-" + format.extension(), CASE, "all");
        return new ExportedFile(
                "cases." + format.extension(), format.contentType(), format.write(table, words.rightToLeft()));
    }

    /** Everybody of the case, and whether they may be given to a registry of missing persons. */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public List<SharingLine> sharing(CaseId id) {
        return lines(cases.view(id));
    }

    /**
     * The persons of a case who may be given to a registry of missing persons, in PFIF 1.4.
     *
     * @throws Refused if nobody may
     */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public ExportedFile pfif(CaseId id) {
        CaseView file = cases.view(id);
        Map<PersonId, SharingLine> allowed = new HashMap<>();
        lines(file).stream().filter(SharingLine::allowed).forEach(line -> allowed.put(line.person(), line));
        if (allowed.isEmpty()) {
            throw new Refused("exports.problem.nobody");
        }
        List<PfifDocument.Shared> shared = new ArrayList<>();
        file.people().forEach(person -> Optional.ofNullable(allowed.get(person.id()))
                .ifPresent(
                        line -> shared.add(new PfifDocument.Shared(person, line.sought(), born(file, person.id())))));
        shared.forEach(
                one -> auditTrail.read("export-pfif", "person", one.person().id()));
        auditTrail.read("export-pfif", CASE, id);
        registries.remember(id, shared.size(), caller.staff().account());
        byte[] bytes = new PfifDocument(domain, clock.instant(), PFIF_DAYS).write(shared);
        return new ExportedFile("case-" + file.reference() + "-pfif.xml", "application/xml", bytes);
    }

    /** The files that were made of this case for registries, the oldest first; none of them can be called back. */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public List<RegistryExport> givenToRegistries(CaseId id) {
        return registries.of(id);
    }

    private List<SharingLine> lines(CaseView file) {
        List<PersonId> everybody = file.people().stream().map(PersonView::id).toList();
        Set<PersonId> allowed = sharing.allowed(file.id(), everybody, AllowsSharing.Purpose.PERSON_FINDER);
        return file.people().stream()
                .map(person -> new SharingLine(
                        person.id(),
                        person.name(),
                        file.sought().stream()
                                .anyMatch(sought -> sought.person().id().equals(person.id())),
                        allowed.contains(person.id())))
                .toList();
    }

    private static @Nullable FuzzyDate born(CaseView file, PersonId person) {
        return file.standingFacts(person).stream()
                .filter(fact -> fact.kind() == FactKind.BORN)
                .map(FactView::when)
                .filter(date -> date != null)
                .findFirst()
                .orElse(null);
    }
}
