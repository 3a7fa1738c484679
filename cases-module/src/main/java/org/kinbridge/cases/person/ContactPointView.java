package org.kinbridge.cases.person;

/** A contact point, for the staff who work with the family; it goes nowhere else. */
public record ContactPointView(
        ContactPointId id,
        int version,
        PersonId person,
        ContactKind kind,
        String value,
        String safeHours,
        String mayAnswer) {}
