package org.kinbridge.newsletter.notice;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.security.AccountId;
import org.kinbridge.core.security.CurrentCaller;
import org.kinbridge.core.security.Role;
import org.kinbridge.newsletter.post.EmailAddress;
import org.kinbridge.newsletter.post.UnusableAddress;

/** One's own choice whether hand-overs come by mail too. Nobody gets mail who did not ask for it. */
@Boundary
public class NoticeMail {

    @PersistenceContext
    private EntityManager entityManager;

    private final AuditTrail auditTrail;
    private final CurrentCaller caller;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected NoticeMail() {
        this.auditTrail = null;
        this.caller = null;
    }

    @Inject
    NoticeMail(AuditTrail auditTrail, CurrentCaller caller) {
        this.auditTrail = auditTrail;
        this.caller = caller;
    }

    @AllowedTo({Role.AUTHOR, Role.TRANSLATOR, Role.EDITOR, Role.COORDINATOR})
    public MailChoice own() {
        MailWish wish = entityManager.find(MailWish.class, me().value());
        return wish == null ? new MailChoice(false, "") : wish.choice();
    }

    /** @throws InvalidInput for the field {@code address}, if mail is wanted and the address cannot be used */
    @AllowedTo({Role.AUTHOR, Role.TRANSLATOR, Role.EDITOR, Role.COORDINATOR})
    public void choose(MailChoice choice) {
        String address = choice.wanted() || !choice.address().isBlank() ? checked(choice.address()) : "";
        MailWish wish = entityManager.find(MailWish.class, me().value());
        if (wish == null) {
            wish = new MailWish(me());
            entityManager.persist(wish);
        }
        wish.become(address, choice.wanted());
        auditTrail.changed("choose-notice-mail", "account", me(), choice.wanted() ? "wanted" : "not-wanted");
    }

    private static String checked(String typed) {
        try {
            return EmailAddress.of(typed).value();
        } catch (UnusableAddress unusable) {
            throw new InvalidInput("address", "workflow.mail.address.wrong");
        }
    }

    private AccountId me() {
        return caller.staff().account();
    }
}
