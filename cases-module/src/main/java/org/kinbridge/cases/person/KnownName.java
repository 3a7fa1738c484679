package org.kinbridge.cases.person;

/** A name of somebody in a case file, for the scan of what is to be published. */
public record KnownName(PersonId person, String text, NameKind kind) {}
