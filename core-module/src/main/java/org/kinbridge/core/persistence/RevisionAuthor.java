package org.kinbridge.core.persistence;

import jakarta.enterprise.inject.spi.CDI;
import org.hibernate.envers.RevisionListener;
import org.kinbridge.core.security.CurrentCaller;

/** Writes the caller into each revision. Envers makes this object itself, before CDI is there: hence the look-up. */
public class RevisionAuthor implements RevisionListener {

    @Override
    public void newRevision(Object revision) {
        ((Revision) revision)
                .by(CDI.current().select(CurrentCaller.class).get().get().auditName());
    }
}
