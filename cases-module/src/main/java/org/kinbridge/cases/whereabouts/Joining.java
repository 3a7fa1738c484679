package org.kinbridge.cases.whereabouts;

/**
 * Two requests became one, or were parted again, since staff held their sought persons for one human being, or no longer
 * do. Written under the seals whether anything else lies there or not. What a sought person has allowed does not outlast
 * it: nobody else may have been meant.
 *
 * @param together false if they were parted
 */
public record Joining(boolean together) implements Note {}
