package org.kinbridge.core.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.hibernate.envers.RevisionEntity;
import org.hibernate.envers.RevisionNumber;
import org.hibernate.envers.RevisionTimestamp;

/** One change of audited records, field by field kept by Envers: when, and by whom. */
@Entity
@Table(schema = "core", name = "revision")
@RevisionEntity(RevisionAuthor.class)
class Revision {

    @Id
    @RevisionNumber
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "revision")
    @SequenceGenerator(name = "revision", schema = "core", sequenceName = "revision_seq", allocationSize = 50)
    private long id;

    @RevisionTimestamp
    @Column(name = "at_millis", nullable = false)
    private long atMillis;

    @Column(nullable = false)
    private String actor = "";

    long id() {
        return id;
    }

    long atMillis() {
        return atMillis;
    }

    void by(String newActor) {
        this.actor = newActor;
    }

    String actor() {
        return actor;
    }
}
