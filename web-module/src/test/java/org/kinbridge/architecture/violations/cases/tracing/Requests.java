package org.kinbridge.architecture.violations.cases.tracing;

import jakarta.inject.Inject;
import org.kinbridge.architecture.violations.cases.file.CaseStore;
import org.kinbridge.core.boundary.Boundary;

/** The other half of the cycle; a boundary method that says nothing; a collaborator injected into a field. */
@Boundary
public class Requests {
    @Inject
    CaseStore store;

    public void open() {}
}
