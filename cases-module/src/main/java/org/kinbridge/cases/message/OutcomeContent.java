package org.kinbridge.cases.message;

import java.time.LocalDate;

/** What is sealed of an outcome: everything, its kind included. */
record OutcomeContent(OutcomeKind kind, LocalDate on, String words, boolean freely) {}
