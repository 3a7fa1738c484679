package org.kinbridge.newsletter.rendition;

/**
 * Fired when something public was added, changed or withdrawn. Observe it after the transaction succeeded, and forget
 * every cached page.
 */
public record SiteChanged() {}
