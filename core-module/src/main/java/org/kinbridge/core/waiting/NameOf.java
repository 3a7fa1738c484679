package org.kinbridge.core.waiting;

import java.io.Serializable;
import java.util.UUID;

/**
 * An argument of a {@link Waiting} that stands for somebody's name until all lines are gathered, so that the names of
 * all features are asked for together.
 *
 * @param id of the record that the name belongs to
 */
public record NameOf(UUID id) implements Serializable {}
