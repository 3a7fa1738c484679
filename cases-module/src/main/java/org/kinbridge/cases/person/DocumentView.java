package org.kinbridge.cases.person;

/** The number of a person's document, opened for the staff who work with the family; it goes nowhere else. */
public record DocumentView(
        DocumentId id, int version, PersonId person, DocumentKind kind, String number, String issuedBy) {}
