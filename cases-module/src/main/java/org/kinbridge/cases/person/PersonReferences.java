package org.kinbridge.cases.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.kinbridge.core.problem.Refused;

/**
 * All rows, of whatever feature, that point to a person by a foreign key. The database knows them: a table that is
 * added next year follows a merge without anybody remembering to say so.
 */
@ApplicationScoped
class PersonReferences {

    /** Names are copied; what is sealed under the person's key is sealed anew; merges stay what they were. */
    private static final Set<String> OWN = Set.of(
            "cases.person", "cases.person_name", "cases.person_merge", ContactPoint.TABLE, IdentityDocument.TABLE);

    private static final Pattern PLAIN_NAME = Pattern.compile("[a-z_]+(\\.[a-z_]+)?");

    @PersistenceContext
    private EntityManager entityManager;

    /** A column of a table that holds a person's id. */
    private record Column(String table, String column) {}

    List<PersonReference> to(PersonId person) {
        entityManager.flush();
        List<PersonReference> references = new ArrayList<>();
        for (Column column : columns()) {
            for (Object row : entityManager
                    .createNativeQuery(
                            "select id from " + column.table() + " where " + column.column() + " = :person order by id",
                            UUID.class)
                    .setParameter("person", person.value())
                    .getResultList()) {
                references.add(new PersonReference(column.table(), column.column(), (UUID) row));
            }
        }
        return references;
    }

    /**
     * Points the rows from one person to another; those that point elsewhere by now, or are gone, are left alone.
     * Nothing else in them changes, not even their version.
     *
     * @throws Refused if both persons then stood twice where only one may stand
     */
    void point(Collection<PersonReference> references, PersonId from, PersonId to) {
        entityManager.flush();
        try {
            references.forEach(reference -> point(reference, from, to));
        } catch (PersistenceException collision) {
            throw new Refused("persons.merge.error.collides");
        }
        entityManager.clear();
    }

    private void point(PersonReference reference, PersonId from, PersonId to) {
        requirePlain(reference.table());
        requirePlain(reference.column());
        entityManager
                .createNativeQuery("update " + reference.table() + " set " + reference.column()
                        + " = :to where id = :row" + " and " + reference.column() + " = :from")
                .setParameter("to", to.value())
                .setParameter("row", reference.row())
                .setParameter("from", from.value())
                .executeUpdate();
    }

    /** The names come from the catalogue of the database and from a sealed snapshot; no others are ever put into SQL. */
    private static void requirePlain(String name) {
        if (!PLAIN_NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("no name of a table or column");
        }
    }

    private List<Column> columns() {
        List<?> found = entityManager
                .createNativeQuery(
                        "select n.nspname || '.' || t.relname, a.attname from pg_constraint c"
                                + " join pg_class t on t.oid = c.conrelid"
                                + " join pg_namespace n on n.oid = t.relnamespace"
                                + " join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)"
                                + " where c.contype = 'f' and c.confrelid = cast('cases.person' as regclass)"
                                + " order by 1, 2",
                        Object[].class)
                .getResultList();
        return found.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Column(row[0].toString(), row[1].toString()))
                .filter(column -> !OWN.contains(column.table()))
                .toList();
    }
}
