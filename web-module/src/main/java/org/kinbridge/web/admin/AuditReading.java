package org.kinbridge.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.audit.AuditChain;
import org.kinbridge.core.audit.AuditFilter;
import org.kinbridge.core.audit.AuditLine;
import org.kinbridge.core.audit.AuditLog;
import org.kinbridge.core.audit.AuditPage;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.InvalidInput.FieldError;
import org.kinbridge.core.security.AccountView;
import org.kinbridge.core.security.Accounts;
import org.kinbridge.web.support.Problems;
import org.kinbridge.web.support.Words;
import org.omnifaces.util.Servlets;

/** Who changed and who read what; the filter stays in the address. Checks the chain when asked. */
@Named
@RequestScoped
public class AuditReading {

    private static final String BY_SYSTEM = "system:";
    private static final int LONGEST_SHOWN = 12;
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);

    @Inject
    private AuditLog log;

    @Inject
    private Accounts accounts;

    @Inject
    private Problems problems;

    @Inject
    private Words words;

    private String actor = "";
    private String kind = "";
    private String subject = "";
    private String from = "";
    private String to = "";
    private long before;
    private AuditPage page = new AuditPage(List.of(), 0);
    private Map<String, String> names = Map.of();
    private AuditChain.@Nullable Finding finding;

    /** Reads the page that the address asks for; a date that is none is said, and does not narrow. */
    public void load() {
        names = accounts.all().stream()
                .collect(Collectors.toMap(
                        account -> account.id().toString(), AccountView::displayName, (a, b) -> a, LinkedHashMap::new));
        List<FieldError> errors = new ArrayList<>();
        AuditFilter filter = new AuditFilter(actor, kind, subject, day("from", from, errors), day("to", to, errors));
        page = log.page(filter, before);
        if (!errors.isEmpty()) {
            problems.show(new InvalidInput(errors));
        }
    }

    public void check() {
        finding = log.check();
        load();
    }

    private static @Nullable LocalDate day(String field, String text, List<FieldError> errors) {
        if (text.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            errors.add(new FieldError(field, "admin.audit.error.day", List.of()));
            return null;
        }
    }

    /** The name of an account, or what else did it. */
    public String name(String actorOfLine) {
        if (actorOfLine.equals("anybody")) {
            return words.of("admin.audit.anybody");
        }
        return actorOfLine.startsWith(BY_SYSTEM)
                ? words.of("admin.audit.systemWork", actorOfLine.substring(BY_SYSTEM.length()))
                : names.getOrDefault(actorOfLine, actorOfLine);
    }

    /** Date and time, UTC, to the second. */
    public String when(AuditLine line) {
        return WHEN.format(line.at());
    }

    /** The start of an id; it is written out in the address of its link. */
    public String brief(String id) {
        return id.length() > LONGEST_SHOWN ? id.substring(0, 8) + "…" : id;
    }

    /** The address of the following page. */
    public String getNextPage() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        put(parameters, "actor", actor);
        put(parameters, "kind", kind);
        put(parameters, "subject", subject);
        put(parameters, "from", from);
        put(parameters, "to", to);
        put(parameters, "before", String.valueOf(page.next()));
        return "/admin/audit?" + Servlets.toQueryString(parameters);
    }

    private static void put(Map<String, List<String>> parameters, String name, String value) {
        if (!value.isBlank()) {
            parameters.put(name, List.of(value));
        }
    }

    public List<AuditLine> getLines() {
        return page.lines();
    }

    public boolean isMore() {
        return page.next() > 0;
    }

    public Map<String, String> getNames() {
        return names;
    }

    public AuditChain.@Nullable Finding getFinding() {
        return finding;
    }

    public String getActor() {
        return actor;
    }

    public void setActor(String actor) {
        this.actor = actor;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public long getBefore() {
        return before;
    }

    public void setBefore(long before) {
        this.before = before;
    }
}
