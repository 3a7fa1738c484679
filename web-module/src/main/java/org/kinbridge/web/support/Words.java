package org.kinbridge.web.support;

import com.ibm.icu.text.MessageFormat;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.kinbridge.core.problem.Problem;
import org.kinbridge.web.layout.Interface;

/** Says texts with arguments in the language of the interface: plurals, and digits of the language. */
@Named("words")
@RequestScoped
public class Words {

    private final Interface userInterface;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Words() {
        this.userInterface = null;
    }

    @Inject
    Words(Interface userInterface) {
        this.userInterface = userInterface;
    }

    /** The text of a key, its placeholders ({@code {0}}, {@code {0,plural,...}}; ICU syntax) filled in. */
    public String of(String key, Object... arguments) {
        return in(userInterface.locale(), key, arguments);
    }

    public String of(String key, List<?> arguments) {
        return in(userInterface.locale(), key, arguments.toArray());
    }

    public String of(Problem problem) {
        return of(problem.messageKey(), problem.arguments());
    }

    // EL cannot choose among overloaded methods with variable arguments: pages call these

    public String with(String key, Object first) {
        return of(key, new Object[] {first});
    }

    public String with2(String key, Object first, Object second) {
        return of(key, first, second);
    }

    public String with3(String key, Object first, Object second, Object third) {
        return of(key, first, second, third);
    }

    public String list(String key, List<?> arguments) {
        return of(key, arguments);
    }

    /** The text of an enum constant: key {@code prefix.CONSTANT}. */
    public String constant(String prefix, Enum<?> constant) {
        return of(prefix + "." + constant.name(), List.of());
    }

    /** The text of a key in a language other than that of the interface. */
    public static String in(Locale locale, String key, Object... arguments) {
        String pattern;
        try {
            pattern = ResourceBundle.getBundle(Texts.class.getName(), locale).getString(key);
        } catch (MissingResourceException e) {
            return "???" + key + "???";
        }
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }
}
