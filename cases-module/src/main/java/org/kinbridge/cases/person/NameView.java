package org.kinbridge.cases.person;

/** One name of a person. */
public record NameView(String text, NameKind kind, NameScript script, String source) {}
