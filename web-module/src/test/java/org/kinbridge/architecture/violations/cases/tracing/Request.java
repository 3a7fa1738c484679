package org.kinbridge.architecture.violations.cases.tracing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity for everybody. */
@Entity
public class Request {
    @Id
    long id;
}
