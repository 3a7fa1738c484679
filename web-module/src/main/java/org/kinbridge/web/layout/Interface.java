package org.kinbridge.web.layout;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/** In which language, and so in which direction, the interface speaks to this session. */
@Named("ui")
@SessionScoped
public class Interface implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What the interface offers; nothing else is ever accepted from a request. */
    public static final List<String> OFFERED = List.of("en", "fa");

    private String language = "en";

    public String getLanguage() {
        return language;
    }

    public String getDirection() {
        return language.equals("fa") ? "rtl" : "ltr";
    }

    public boolean isRightToLeft() {
        return language.equals("fa");
    }

    public Locale locale() {
        return Locale.forLanguageTag(language);
    }

    /** For {@code f:view locale}. */
    public Locale getLocale() {
        return locale();
    }

    public List<String> getOffered() {
        return OFFERED;
    }

    /** Ignores whatever is not offered. */
    public void speak(String wanted) {
        if (OFFERED.contains(wanted)) {
            language = wanted;
        }
    }
}
