package org.kinbridge.core.event;

/** Fired once by the web layer when everything is there: background work may start now, and not before. */
public record ApplicationStarted() {}
