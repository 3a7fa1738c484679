package org.kinbridge.web.support;

import com.ibm.icu.text.MessageFormat;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.kinbridge.core.problem.Problem;
import org.kinbridge.newsletter.publication.FiledNumber;
import org.kinbridge.web.layout.Interface;

/**
 * Says texts with arguments in the language of the interface: plurals, and digits of the language. An issue is an argument
 * by the number under which it is filed, and is named so that it is not taken for one of another newsletter.
 */
@Named("words")
@RequestScoped
public class Words {

    private final Interface userInterface;
    private final PublicationNames names;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Words() {
        this.userInterface = null;
        this.names = null;
    }

    @Inject
    Words(Interface userInterface, PublicationNames names) {
        this.userInterface = userInterface;
        this.names = names;
    }

    /** The text of a key, its placeholders ({@code {0}}, {@code {0,plural,...}}; ICU syntax) filled in. */
    public String of(String key, Object... arguments) {
        return in(userInterface.locale(), key, named(arguments));
    }

    public String of(String key, List<?> arguments) {
        return in(userInterface.locale(), key, named(arguments.toArray()));
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

    private Object[] named(Object[] arguments) {
        return Arrays.stream(arguments)
                .map(argument -> argument instanceof FiledNumber issue ? names.issue(issue) : argument)
                .toArray();
    }

    /** The text of a key in a language other than that of the interface; an issue is its number there. */
    public static String in(Locale locale, String key, Object... arguments) {
        String pattern;
        try {
            pattern = ResourceBundle.getBundle(Texts.class.getName(), locale).getString(key);
        } catch (MissingResourceException e) {
            return "???" + key + "???";
        }
        Object[] said = Arrays.stream(arguments)
                .map(argument ->
                        argument instanceof FiledNumber issue ? PublicationNames.number(issue, locale) : argument)
                .toArray();
        return said.length == 0 ? pattern : new MessageFormat(pattern, locale).format(said);
    }
}
