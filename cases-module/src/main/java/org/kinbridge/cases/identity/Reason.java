package org.kinbridge.cases.identity;

/** A reason for or against. @param detail the names, years or place that it rests on, as written; may be empty */
public record Reason(ReasonKind kind, String detail) {}
