package org.kinbridge.architecture.violations.web.cases;

import jakarta.persistence.EntityManager;

/** A page that goes to the database itself. */
public class Page {
    EntityManager entityManager;
}
