package org.kinbridge.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.security.SignInOutcome;
import org.kinbridge.core.security.SignIns;
import org.kinbridge.core.security.TooManyAttempts;
import org.kinbridge.web.layout.Interface;
import org.kinbridge.web.support.ClientAddress;
import org.kinbridge.web.support.Problems;
import org.kinbridge.web.support.SessionProof;
import org.omnifaces.util.Faces;

/** The sign-in page. */
@Named
@RequestScoped
public class SignIn {

    private static final String TODAY = "/desk";

    @Inject
    private SignIns signIns;

    @Inject
    private ClientAddress clientAddress;

    @Inject
    private SessionProof sessionProof;

    @Inject
    private Interface userInterface;

    @Inject
    private Problems problems;

    private String name = "";
    private String password = "";
    private String next = "";

    /** Signs in and goes to the page that was wanted. */
    public void signIn() throws IOException {
        SignInOutcome outcome = signIns.signIn(name, password.toCharArray(), clientAddress.of(Faces.getRequest()));
        if (outcome instanceof SignInOutcome.Welcome welcome) {
            begin(welcome);
            Faces.redirect(Faces.getRequestContextPath() + safeNext());
        } else if (outcome instanceof SignInOutcome.Wait wait) {
            problems.show(new TooManyAttempts(wait.time()));
        } else {
            problems.show(new Refused("account.error.signIn"));
        }
    }

    private void begin(SignInOutcome.Welcome welcome) {
        Faces.getRequest().changeSessionId();
        sessionProof.provedBy(welcome.account(), welcome.credentialNumber());
        userInterface.speak(welcome.account().language());
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
