package org.kinbridge.cases.contact;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.security.AccountId;

/** Why nobody is reminded of a family now. @param until null as long as nobody says otherwise */
public record PauseView(PauseReason reason, @Nullable LocalDate until, Instant beganAt, AccountId beganBy) {}
