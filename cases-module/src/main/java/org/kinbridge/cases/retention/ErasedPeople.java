package org.kinbridge.cases.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;
import org.kinbridge.cases.person.PersonId;

/** Who was erased: keyed hashes and nothing else. */
@ApplicationScoped
class ErasedPeople {

    private final EntityManager entityManager;
    private final ErasureKey key;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected ErasedPeople() {
        this.entityManager = null;
        this.key = null;
    }

    @Inject
    ErasedPeople(EntityManager entityManager, Config config) {
        this.entityManager = entityManager;
        this.key = ErasureKey.from(config);
    }

    /** By what these persons would be known again; to be asked before they are erased. */
    Collection<KnownAs> known(Collection<PersonId> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = people.stream().map(PersonId::value).toList();
        Map<UUID, Map<String, List<String>>> names = new HashMap<>();
        rows("select person_id, kind, text from cases.person_name where person_id in (:people)", ids)
                .forEach(row -> names.computeIfAbsent((UUID) row[0], id -> new HashMap<>())
                        .computeIfAbsent((String) row[1], kind -> new ArrayList<>())
                        .add((String) row[2]));
        Map<UUID, Set<Integer>> born = new HashMap<>();
        rows(
                        "select person_id, cast(extract(year from when_earliest) as integer),"
                                + " cast(extract(year from when_latest) as integer) from cases.fact where kind = 'BORN'"
                                + " and when_latest - when_earliest < 1000 and person_id in (:people)",
                        ids)
                .forEach(row -> {
                    Set<Integer> years = born.computeIfAbsent((UUID) row[0], id -> new HashSet<>());
                    for (int year = (Integer) row[1]; year <= (Integer) row[2]; year++) {
                        years.add(year);
                    }
                });
        return names.entrySet().stream()
                .map(one -> known(one.getValue(), born.getOrDefault(one.getKey(), Set.of())))
                .toList();
    }

    private static KnownAs known(Map<String, List<String>> names, Set<Integer> born) {
        List<String> whole = new ArrayList<>();
        names.forEach((kind, texts) -> {
            if (!kind.equals("FATHERS") && !kind.equals("GIVEN") && !kind.equals("FAMILY")) {
                whole.addAll(texts);
            }
        });
        for (String given : names.getOrDefault("GIVEN", List.of())) {
            names.getOrDefault("FAMILY", List.of("")).forEach(family -> whole.add(given + " " + family));
        }
        return new KnownAs(whole, names.getOrDefault("FATHERS", List.of("")).get(0), born);
    }

    /** Keeps their hashes. */
    void keep(Collection<KnownAs> people, LocalDate today) {
        people.stream()
                .flatMap(person -> person.kept().stream())
                .map(key::hash)
                .collect(Collectors.toSet())
                .forEach(hash -> entityManager
                        .createNativeQuery(
                                "insert into cases.erased_person (hash, erased_on) values (:hash, :today) on conflict do nothing")
                        .setParameter("hash", hash)
                        .setParameter("today", Date.valueOf(today))
                        .executeUpdate());
    }

    /** Which of these look like somebody who was erased; one statement, however many they are. */
    Set<KnownAs> among(Collection<KnownAs> people) {
        Map<String, Set<KnownAs>> asked = new HashMap<>();
        people.forEach(
                person -> person.asked().forEach(text -> asked.computeIfAbsent(key.hash(text), hash -> new HashSet<>())
                        .add(person)));
        if (asked.isEmpty()) {
            return Set.of();
        }
        List<?> found = entityManager
                .createNativeQuery("select hash from cases.erased_person where hash in (:hashes)", String.class)
                .setParameter("hashes", asked.keySet())
                .getResultList();
        return found.stream()
                .flatMap(hash -> asked.getOrDefault((String) hash, Set.of()).stream())
                .collect(Collectors.toSet());
    }

    private List<Object[]> rows(String sql, List<UUID> people) {
        List<?> rows = entityManager
                .createNativeQuery(sql, Object[].class)
                .setParameter("people", people)
                .getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }
}
