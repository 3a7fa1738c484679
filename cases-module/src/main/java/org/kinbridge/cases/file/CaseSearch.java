package org.kinbridge.cases.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.core.security.AccountId;
import org.kinbridge.core.text.PersianText;

/** Finds cases in the database: among many thousands nothing may be read that is not shown. */
@ApplicationScoped
class CaseSearch {

    /**
     * All cases along the index of first names: a page takes as many steps as it has lines, where sorting takes all
     * cases. Everybody has exactly one first name, and every case one principal enquirer. Among the cases that fit some
     * words, or are in one person's charge, sorting takes less.
     */
    private static final String BY_NAME = "select c.id from cases.person_name n"
            + " join cases.enquirer e on e.person_id = n.person_id and e.principal"
            + " join cases.case_file c on c.id = e.case_id";

    private final EntityManager entityManager;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected CaseSearch() {
        this.entityManager = null;
    }

    @Inject
    CaseSearch(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** How many cases fit. */
    long count(CaseQuery query, AccountId own) {
        return ((Number) bound("select count(*) from cases.case_file c" + where(conditions(query)), query, own)
                        .getSingleResult())
                .longValue();
    }

    /** The cases that fit, in the order wanted. @param page from 1 */
    List<CaseId> page(CaseQuery query, AccountId own, int page) {
        return ids(
                ordered(query, own).setFirstResult((page - 1) * CasePage.SIZE).setMaxResults(CasePage.SIZE));
    }

    List<CaseId> all(CaseQuery query, AccountId own) {
        return ids(ordered(query, own));
    }

    private Query ordered(CaseQuery query, AccountId own) {
        if (query.order() == CaseQuery.Order.ENQUIRER && query.words().isEmpty() && !query.mine()) {
            List<String> conditions = conditions(query);
            conditions.add("n.list_position = 0");
            return bound(BY_NAME + where(conditions) + " order by n.folded, c.opened_at, c.id", query, own);
        }
        String order = " order by " + query.order().sql();
        return bound("select c.id from cases.case_file c" + where(conditions(query)) + order, query, own);
    }

    private static String where(List<String> conditions) {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private static List<String> conditions(CaseQuery query) {
        List<String> conditions = new ArrayList<>();
        if (!query.words().isEmpty()) {
            conditions.add("c.id in (select w.case_id from cases.case_words w"
                    + " where w.words like :name or w.words like :reference)");
        }
        if (query.state() != null) {
            conditions.add(
                    "exists (select 1 from cases.tracing_request r where r.case_id = c.id and r.state = :state and r.duplicate_of is null)");
        }
        if (query.mine()) {
            conditions.add("c.caseworker_id = :own");
        }
        return conditions;
    }

    private Query bound(String sql, CaseQuery query, AccountId own) {
        Query bound = entityManager.createNativeQuery(sql);
        if (!query.words().isEmpty()) {
            bound.setParameter("name", part(query.words().replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")));
            bound.setParameter("reference", part(query.words().replaceAll("[^\\p{L}\\p{M}\\p{N}-]+", " ")));
        }
        if (query.state() != null) {
            bound.setParameter("state", query.state().name());
        }
        if (query.mine()) {
            bound.setParameter("own", own.value());
        }
        return bound;
    }

    /** Nothing but signs is part of no name. */
    private static String part(String words) {
        String folded = PersianText.fold(words);
        return folded.isEmpty() ? "" : "%" + folded + "%";
    }

    private static List<CaseId> ids(Query query) {
        List<?> ids = query.getResultList();
        return ids.stream().map(id -> new CaseId((UUID) id)).toList();
    }
}
