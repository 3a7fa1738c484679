package org.kinbridge.cases.export;

import java.time.Instant;
import org.kinbridge.core.security.AccountId;

/**
 * A file with persons of a case that was made for a registry of missing persons.
 *
 * @param persons how many were in it
 */
public record RegistryExport(int persons, Instant at, AccountId by) {}
