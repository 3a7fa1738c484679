package org.kinbridge.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.security.AccountId;
import org.kinbridge.core.security.Accounts;
import org.kinbridge.core.security.CurrentCaller;
import org.kinbridge.web.layout.Interface;
import org.kinbridge.web.support.Problems;
import org.omnifaces.util.Faces;

/** The sign-in page. */
@Named
@RequestScoped
public class SignIn {

    private static final String TODAY = "/desk";

    @Inject
    private SecurityContext securityContext;

    @Inject
    private Accounts accounts;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private Interface userInterface;

    @Inject
    private Problems problems;

    private String name = "";
    private String password = "";
    private String next = "";

    /** Signs in and goes to the page that was wanted. */
    public void signIn() throws IOException {
        HttpServletRequest request = Faces.getRequest();
        HttpServletResponse response = Faces.getResponse();
        AuthenticationStatus status = securityContext.authenticate(
                request,
                response,
                AuthenticationParameters.withParams().credential(new UsernamePasswordCredential(name, password)));
        if (status != AuthenticationStatus.SUCCESS) {
            problems.show(new Refused("account.error.signIn"));
            return;
        }
        request.changeSessionId();
        speakOwnLanguage();
        Faces.redirect(request.getContextPath() + safeNext());
    }

    private void speakOwnLanguage() {
        AccountId id = new AccountId(UUID.fromString(securityContext.getCallerPrincipal().getName()));
        accounts.stillActive(id).ifPresent(currentCaller::become);
        userInterface.speak(accounts.own().language());
    }

    /** Only our own pages behind the door; a foreign address in the link leads to Today. */
    private String safeNext() {
        boolean ours = next.matches("/(desk|admin)([/?].*)?") && !next.contains("//") && !next.contains("\\");
        return ours ? next : TODAY;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return "";
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }
}
