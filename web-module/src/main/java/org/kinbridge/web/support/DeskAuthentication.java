package org.kinbridge.web.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.AutoApplySession;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;

/**
 * Signs a session in when the sign-in page hands over a proof; the container remembers it for the session. The name
 * of the caller is the id of the account.
 */
@AutoApplySession
@ApplicationScoped
public class DeskAuthentication implements HttpAuthenticationMechanism {

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        return context.getAuthParameters().getCredential() instanceof ProvenCredential proven
                ? context.notifyContainerAboutLogin(
                        proven.account().id().toString(), Set.of(proven.account().role().name()))
                : context.doNothing();
    }
}
