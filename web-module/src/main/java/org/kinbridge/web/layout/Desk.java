package org.kinbridge.web.layout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.kinbridge.core.security.Accounts;
import org.kinbridge.web.support.SignedIn;
import org.omnifaces.util.Faces;

/** What the frame of every desk page can do: change the language, sign out, leave quickly. */
@Named("desk")
@RequestScoped
public class Desk {

    @Inject
    private Interface userInterface;

    @Inject
    private Accounts accounts;

    @Inject
    private SignedIn signedIn;

    /** Speaks another language from now on, and remembers it with the account; stays on the page. */
    public void speak(String language) {
        userInterface.speak(language);
        if (signedIn.isPresent()) {
            accounts.speak(userInterface.getLanguage());
        }
        Faces.redirect(shownAddress());
    }

    /** A form is sent to the address of its page without the query; the browser says what it shows. */
    private static String shownAddress() {
        String own = Faces.getRequestURI();
        String shown = Faces.getRequestHeader("Referer");
        int query = shown == null ? -1 : shown.indexOf('?');
        boolean thisPage = query >= 0 && shown.substring(0, query).endsWith(own);
        return thisPage ? own + shown.substring(query) : own;
    }

    public void signOut() throws IOException {
        leaveFor(Faces.getRequestContextPath() + "/sign-in");
    }

    /** The quick way out: ends the session and shows the public page. */
    public void leaveNow() throws IOException {
        leaveFor(Faces.getRequestContextPath() + "/");
    }

    private static void leaveFor(String address) throws IOException {
        Faces.invalidateSession();
        Faces.redirect(address);
    }

    /** Whether the current address lies in this part of the desk; marks the entry of the rail. */
    public String current(String path) {
        String here = Faces.getRequest().getServletPath().replace(".xhtml", "");
        boolean inside = path.equals("/desk") ? here.equals("/desk") : here.startsWith(path);
        return inside ? "page" : "false";
    }
}
