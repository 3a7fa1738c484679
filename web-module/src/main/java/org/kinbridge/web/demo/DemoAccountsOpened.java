package org.kinbridge.web.demo;

import org.kinbridge.core.security.AccountId;

/**
 * Fired once, when the demo association begins: its accounts have just been opened and committed, and nothing else is
 * there. Observers run one after another before the application is ready, with the program itself as the caller.
 */
public record DemoAccountsOpened(
        AccountId caseworker,
        AccountId author,
        AccountId translator,
        AccountId editor,
        AccountId coordinator,
        AccountId administrator) {}
