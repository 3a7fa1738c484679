package org.kinbridge.newsletter.article;

import java.util.UUID;

/**
 * One opening of the editor by one person, within which it saves again and again.
 *
 * @param id made by the editor when it is opened
 * @param byItself whether it saves without having been asked to
 */
public record Sitting(UUID id, boolean byItself) {}
