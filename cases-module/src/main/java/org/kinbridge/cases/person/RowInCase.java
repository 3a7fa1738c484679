package org.kinbridge.cases.person;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Where rows lie that belong to a case: staff know them by the reference of the case and a day.
 *
 * @param table with its schema
 * @param caseId in SQL, the id of the case of a row {@code t}
 * @param day in SQL, the day of a row {@code t}
 * @param area of the pages of a case on which the row is shown
 */
public record RowInCase(String table, String caseId, String day, String area) {

    /** What staff call one of the rows. */
    public RowWords describe(EntityManager entityManager, UUID row) {
        List<?> found = entityManager
                .createNativeQuery(
                        "select c.reference, cast(cast(" + day + " as date) as text), cast(c.id as text) from " + table
                                + " t join cases.case_file c on c.id = " + caseId + " where t.id = :row",
                        Object[].class)
                .setParameter("row", row)
                .getResultList();
        return found.isEmpty() ? RowWords.GONE : words((Object[]) found.get(0));
    }

    private RowWords words(Object[] found) {
        LocalDate on = found[1] == null ? null : LocalDate.parse(found[1].toString());
        return new RowWords(found[0].toString(), on, "/desk/cases/" + area + "?file=" + found[2]);
    }
}
