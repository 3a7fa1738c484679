package org.kinbridge.newsletter.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.newsletter.article.KeepsBesidePieces;

/** Comments in the database. */
@ApplicationScoped
class CommentStore implements KeepsBesidePieces {

    @PersistenceContext
    private EntityManager entityManager;

    void add(Object entity) {
        entityManager.persist(entity);
    }

    /** The thread; nobody else adds to it until this transaction ends. */
    CommentThread locked(UUID thread) {
        return Optional.ofNullable(entityManager.find(CommentThread.class, thread, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound::new);
    }

    /** What is said about a version, in the order in which it was begun. */
    List<CommentThread> threads(UUID version) {
        return entityManager
                .createQuery(
                        "select t from CommentThread t where t.versionId = :version order by t.latestAt, t.id",
                        CommentThread.class)
                .setParameter("version", version)
                .getResultList();
    }

    /** Everything that was said about a version, in order. */
    List<Comment> comments(UUID version) {
        return entityManager
                .createQuery(
                        "select c from Comment c, CommentThread t where c.threadId = t.id and t.versionId = :version"
                                + " order by c.number",
                        Comment.class)
                .setParameter("version", version)
                .getResultList();
    }

    long open(UUID version) {
        return entityManager
                .createQuery(
                        "select count(t) from CommentThread t where t.versionId = :version and t.resolved = false",
                        Long.class)
                .setParameter("version", version)
                .getSingleResult();
    }

    /** Open threads of which this person has to hear: on their piece, or answers to what they said. */
    @Override
    public String waitingSelect() {
        return "select 'comments.today', t.versionId, t.latestAt, t.latestByName"
                + " from CommentThread t where t.waitsFor = :account and t.resolved = false";
    }
}
