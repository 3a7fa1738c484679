package org.kinbridge.cases.file;

import org.kinbridge.cases.person.PersonView;
import org.kinbridge.cases.tracing.TracingRequestView;

/** A tracing request with the person whom it seeks. */
public record SoughtView(PersonView person, TracingRequestView request) {}
