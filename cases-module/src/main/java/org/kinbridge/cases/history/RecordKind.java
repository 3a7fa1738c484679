package org.kinbridge.cases.history;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of records whose history is shown. Of each only the fields listed here are ever read out: a column that
 * nobody has listed stays unseen, and so do the sealed tables, which are no kind at all (rule 2, "no oracle").
 */
public enum RecordKind {
    CASE("case_file", "a.id = :case", null, "case", List.of(Field.staff("caseworker", "caseworker_id"))),
    ENQUIRER(
            "enquirer",
            "a.case_id = :case",
            "person_id",
            "",
            List.of(Field.flag("principal", "principal"), Field.constant("ending", "ending", "succession.ending"))),
    RELATIVE("relative", "a.case_id = :case", "person_id", "", List.of()),
    PERSON(
            "person",
            "a.id in (select id from people)",
            "id",
            "person",
            List.of(
                    Field.constant("sex", "sex", "sex"),
                    Field.constant("vital", "vital_status", "persons.vital.status")
                            .onlyWhere(RecordKind.TOLD_BY_FAMILY),
                    Field.text("vitalSource", "vital_source").onlyWhere(RecordKind.TOLD_BY_FAMILY),
                    Field.date("vitalOn", "vital_").onlyWhere(RecordKind.TOLD_BY_FAMILY))),
    NAME(
            "person_name",
            "a.person_id in (select id from people)",
            "person_id",
            "",
            List.of(
                    Field.text("name", "text"),
                    Field.constant("nameKind", "kind", "history.nameKind"),
                    Field.text("source", "source"))),
    KINSHIP(
            "kinship",
            "a.person_id in (select id from people) and a.relative_id in (select id from people)",
            "person_id",
            "",
            List.of(
                    Field.constant("kinship", "kinship", "kinship"),
                    Field.person("relative", "relative_id"),
                    Field.person("assertedBy", "asserted_by"),
                    Field.flag("verified", "verified"),
                    Field.text("verifiedHow", "verified_how"),
                    Field.text("withdrawnWhy", "withdrawn_why"))),
    FACT(
            "fact",
            "a.case_id = :case",
            "person_id",
            "fact",
            List.of(
                    Field.constant("factKind", "kind", "fact.kind"),
                    Field.date("when", "when_"),
                    Field.text("where", "place"),
                    Field.text("account", "account"),
                    Field.text("source", "source"),
                    Field.constant("hearing", "hearing", "fact.hearing"),
                    Field.constant("confidence", "confidence", "fact.confidence"),
                    Field.text("supersededWhy", "superseded_why"))),
    /** Of a tracing request only the open face; the sealed state has no history here or anywhere. */
    TRACING_REQUEST(
            "tracing_request",
            "a.case_id = :case",
            "sought_id",
            "tracing-request",
            List.of(
                    Field.constant("state", "state", "tracing.state"),
                    Field.constant("reason", "reason", "tracing.reason"))),
    /** Sealed: that it changed is shown, never to what. */
    CONTACT_POINT(
            "contact_point",
            "a.person_id in (select id from people)",
            "person_id",
            "contact-point",
            List.of(
                    Field.constant("contactKind", "kind", "contact.kind"),
                    Field.hidden("contactValue", "sealed_address"))),
    IDENTITY_DOCUMENT(
            "identity_document",
            "a.person_id in (select id from people)",
            "person_id",
            "",
            List.of(
                    Field.constant("documentKind", "kind", "persons.document.kind"),
                    Field.hidden("documentNumber", "sealed_number"))),
    ATTACHMENT(
            "attachment",
            "a.case_id = :case",
            "person_id",
            "attachment",
            List.of(
                    Field.constant("attachmentKind", "kind", "documents.kind"),
                    Field.hidden("attachmentTitle", "sealed_title"))),
    /** Its words are sealed; to whom it is owed and how it stands are shown. */
    PROMISE(
            "promise",
            "a.case_id = :case",
            "person_id",
            "",
            List.of(
                    Field.constant("promiseState", "status", "contacts.state"),
                    Field.person("owedTo", "person_id"),
                    Field.hidden("promiseWords", "sealed_what"))),
    CONSENT(
            "consent",
            "a.case_id = :case",
            "person_id",
            "",
            List.of(
                    Field.constant("purpose", "purpose", "consents.purpose"),
                    Field.flag("askAgain", "ask_again"),
                    Field.constant("withdrawnWay", "withdrawn_way", "consents.way"))),
    /** Of a family message only the way out of the house; what came of it has no history. */
    FAMILY_MESSAGE(
            "family_message",
            "a.case_id = :case",
            "from_id",
            "",
            List.of(
                    Field.constant("messageStatus", "status", "messages.status"),
                    Field.hidden("messageWords", "sealed_text")));

    /** A vital status that the association has learned by itself may betray to whom it is shown (rules 1, 2 and 8). */
    private static final String TOLD_BY_FAMILY = "a.vital_basis = 'FAMILY'";

    private final String table;
    private final String ofCase;
    private final @Nullable String personColumn;
    private final String auditName;
    private final List<Field> fields;

    RecordKind(String table, String ofCase, @Nullable String personColumn, String auditName, List<Field> fields) {
        this.table = table;
        this.ofCase = ofCase;
        this.personColumn = personColumn;
        this.auditName = auditName;
        this.fields = fields;
    }

    /** The table in which Envers keeps the earlier rows. */
    String table() {
        return "cases." + table + "_aud";
    }

    /** Which rows {@code a} of that table are of the case; {@code people} are its persons. */
    String ofCase() {
        return ofCase;
    }

    /** The column with the person whom the record is about; null if it is about nobody alone. */
    @Nullable
    String personColumn() {
        return personColumn;
    }

    /** What the audit trail calls the record; empty if it never stands there on its own. */
    String auditName() {
        return auditName;
    }

    /** The row as JSON: the ids, and of the rest only what is shown. */
    String document() {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("id", "a.id");
        if (personColumn != null) {
            columns.put(personColumn, "a." + personColumn);
        }
        fields.forEach(field -> columns.putAll(field.columns()));
        return columns.entrySet().stream()
                .map(column -> "'" + column.getKey() + "', " + column.getValue())
                .collect(Collectors.joining(", ", "jsonb_build_object(", ")"));
    }

    /** What is shown of it, in this order. */
    List<Field> fields() {
        return fields;
    }
}
