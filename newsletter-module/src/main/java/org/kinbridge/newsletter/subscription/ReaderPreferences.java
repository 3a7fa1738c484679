package org.kinbridge.newsletter.subscription;

import org.kinbridge.core.text.Language;

/**
 * What the holder of a link may see of a subscription.
 *
 * @param maskedAddress enough for its owner to recognise, such as {@code m…@example.org}
 */
public record ReaderPreferences(String maskedAddress, Language language, boolean subscribed) {}
