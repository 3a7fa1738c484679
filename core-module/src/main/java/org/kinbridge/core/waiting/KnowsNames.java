package org.kinbridge.core.waiting;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** The feature that keeps the names for which a {@link NameOf} stands. */
public interface KnowsNames {

    /** Names by the id of their record, in one statement, however many; those that do not exist are left out. */
    Map<UUID, String> names(Collection<UUID> ids);
}
