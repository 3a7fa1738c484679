package org.kinbridge.newsletter.translation;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kinbridge.newsletter.document.Block;
import org.kinbridge.newsletter.document.DocumentJson;

/** What was said about translations, in the database. */
@ApplicationScoped
class LinkStore {

    @PersistenceContext
    private EntityManager entityManager;

    void add(BlockLink link) {
        entityManager.persist(link);
    }

    /** What was said about all translations of the works, the earliest first, without the words. */
    List<LinkRow> of(Collection<UUID> works) {
        if (works.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(
                        "select new org.kinbridge.newsletter.translation.LinkRow(l.id, l.workId, l.source, l.language,"
                                + " l.sourceBlock, l.sourceMark, l.block, l.mark, l.reason, l.sourceRevision, l.byName, l.at)"
                                + " from BlockLink l where l.workId in :works order by l.at, l.id",
                        LinkRow.class)
                .setParameter("works", works)
                .getResultList();
    }

    /** Blocks of the source as they were when these were said. */
    Map<UUID, Block> words(Collection<UUID> links) {
        if (links.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery("select l.id, l.sourceWords from BlockLink l where l.id in :links", Object[].class)
                .setParameter("links", links)
                .getResultStream()
                .collect(toMap(
                        row -> (UUID) row[0],
                        row -> DocumentJson.read((String) row[1]).blocks().get(0)));
    }
}
