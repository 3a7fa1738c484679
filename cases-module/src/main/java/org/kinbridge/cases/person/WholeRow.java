package org.kinbridge.cases.person;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.kinbridge.core.persistence.Json;

/**
 * A row with all its columns, also those that its feature may add one day, so that it can be put back exactly.
 *
 * @param table with its schema
 * @param json as the database writes it
 */
public record WholeRow(String table, String json) {

    /** Reads the row as it stands in the database. */
    public static WholeRow of(EntityManager entityManager, String table, UUID id) {
        entityManager.flush();
        Object row = entityManager
                .createNativeQuery("select cast(to_jsonb(t) as text) from " + table + " t where id = :id", String.class)
                .setParameter("id", id)
                .getSingleResult();
        return new WholeRow(table, row.toString());
    }

    /** What stands in a column; a text that is empty for nothing. */
    public String column(String name) {
        JsonNode value = Json.read(json, JsonNode.class).path(name);
        return value.isNull() ? "" : value.asText();
    }

    /**
     * Puts the row back, in place of what its feature has made of it by then. The feature persists its entity first, so
     * that its history tells of the return.
     */
    public void replace(EntityManager entityManager) {
        entityManager.flush();
        entityManager
                .createNativeQuery("delete from " + table + " where id = :id")
                .setParameter("id", UUID.fromString(column("id")))
                .executeUpdate();
        entityManager
                .createNativeQuery("insert into " + table + " select * from jsonb_populate_record(cast(null as " + table
                        + "), cast(:row as jsonb))")
                .setParameter("row", json)
                .executeUpdate();
    }
}
