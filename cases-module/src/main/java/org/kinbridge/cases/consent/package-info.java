/**
 * What families have agreed to: for which purpose, towards whom, until when, and what a withdrawal stops. Other features
 * that act on a consent implement {@link org.kinbridge.cases.consent.StandsOnConsent}.
 */
@NullMarked
package org.kinbridge.cases.consent;

import org.jspecify.annotations.NullMarked;
