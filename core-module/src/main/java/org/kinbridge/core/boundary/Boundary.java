package org.kinbridge.core.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The door of a feature: loads, calls the domain, publishes; returns views. Each public method runs in a transaction
 * that any unchecked exception rolls back, and says by {@link AllowedTo}, {@link OpenToAll} or {@link SystemOnly} who
 * may call it. A method that says nothing is refused to everybody.
 */
@Stereotype
@ApplicationScoped
@Transactional
@Guarded
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Boundary {}
