package org.kinbridge.web.cases.history;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.history.History;
import org.kinbridge.cases.history.HistoryPage;
import org.kinbridge.cases.history.HistoryQuery;
import org.kinbridge.cases.history.RecordKind;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.time.FuzzyDate;
import org.kinbridge.core.time.FuzzyDateReader;
import org.kinbridge.core.time.UnreadableDate;
import org.kinbridge.web.cases.CaseAddress;
import org.kinbridge.web.support.DateEcho;
import org.kinbridge.web.support.Problems;
import org.kinbridge.web.support.Words;
import org.omnifaces.util.Servlets;

/** Who changed what in a case, and who looked. What is asked for stands in the address. */
@Named
@RequestScoped
public class ReadHistory {

    @Inject
    private History history;

    @Inject
    private HistoryLines lines;

    @Inject
    private FuzzyDateReader dateReader;

    @Inject
    private DateEcho dates;

    @Inject
    private Words words;

    @Inject
    private Problems problems;

    private String file = "";
    private String show = "";
    private String record = "";
    private String person = "";
    private String from = "";
    private String to = "";
    private int page;
    private final Map<String, String> wrong = new LinkedHashMap<>();
    private @Nullable HistoryPage read;
    private List<HistoryLine.Group> groups = List.of();

    /** Reads what the address asks for; a date that is none is said beside its field, and does not narrow. */
    public void load() {
        problems.attempt(() -> {
            HistoryPage found = history.page(query());
            read = found;
            groups = lines.of(file, found);
        });
    }

    private HistoryQuery query() {
        ZoneId zone = ZoneId.systemDefault();
        LocalDate first = day("from", from).map(FuzzyDate::earliest).orElse(null);
        LocalDate last = day("to", to).map(FuzzyDate::latest).orElse(null);
        return new HistoryQuery(
                CaseAddress.idOf(file),
                constant(HistoryQuery.Show.values(), show).orElse(HistoryQuery.Show.CHANGES),
                constant(RecordKind.values(), record).orElse(null),
                personId(),
                first == null ? null : first.atStartOfDay(zone).toInstant(),
                last == null ? null : last.plusDays(1).atStartOfDay(zone).toInstant(),
                page);
    }

    private Optional<FuzzyDate> day(String field, String typed) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(dateReader.read(typed, dates.language()));
        } catch (UnreadableDate unreadable) {
            wrong.put(field, words.of(unreadable));
            problems.show(new InvalidInput(
                    field, unreadable.messageKey(), unreadable.arguments().toArray()));
            return Optional.empty();
        }
    }

    private @Nullable PersonId personId() {
        try {
            return person.isEmpty() ? null : PersonId.of(person);
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] constants, String name) {
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }

    /** The query of the page that is so many pages older. */
    public String pageQuery(int further) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        parameters.put("file", List.of(file));
        parameters.put("show", List.of(show));
        parameters.put("record", List.of(record));
        parameters.put("person", List.of(person));
        parameters.put("from", List.of(from));
        parameters.put("to", List.of(to));
        parameters.put("page", List.of(String.valueOf(page + further)));
        return Servlets.toQueryString(parameters);
    }

    /** The persons of the case by name. */
    public List<SelectItem> getPeople() {
        return read == null
                ? List.of()
                : read.people().entrySet().stream()
                        .map(known -> new SelectItem(known.getKey().toString(), known.getValue()))
                        .sorted(Comparator.comparing(SelectItem::getLabel))
                        .toList();
    }

    public String wrong(String field) {
        return wrong.getOrDefault(field, "");
    }

    public @Nullable HistoryPage getRead() {
        return read;
    }

    public List<HistoryLine.Group> getGroups() {
        return groups;
    }

    public boolean isFiltered() {
        return !(record + person + from + to).isBlank();
    }

    public String getFile() {
        return file;
    }

    public void setFile(@Nullable String file) {
        this.file = Objects.requireNonNullElse(file, "");
    }

    public String getShow() {
        return show;
    }

    public void setShow(@Nullable String show) {
        this.show = Objects.requireNonNullElse(show, "");
    }

    public String getRecord() {
        return record;
    }

    public void setRecord(@Nullable String record) {
        this.record = Objects.requireNonNullElse(record, "");
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String person) {
        this.person = Objects.requireNonNullElse(person, "");
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = Objects.requireNonNullElse(from, "");
    }

    public String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = Objects.requireNonNullElse(to, "");
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(0, page);
    }
}
