package org.kinbridge.web.support;

import com.ibm.icu.text.NumberFormat;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.publication.FiledNumber;
import org.kinbridge.newsletter.publication.PublicationId;
import org.kinbridge.newsletter.publication.PublicationView;
import org.kinbridge.web.layout.Interface;

/**
 * What newsletters and their issues are called in the language of the interface. Where there are several newsletters, an
 * issue is named with its own; where there is one, by its number alone.
 */
@Named("publicationNames")
@RequestScoped
public class PublicationNames {

    private final KnownPublications known;
    private final Interface userInterface;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected PublicationNames() {
        this(null, null);
    }

    @Inject
    PublicationNames(KnownPublications known, Interface userInterface) {
        this.known = known;
        this.userInterface = userInterface;
    }

    /** Whether there is anything to choose or to tell apart. */
    public boolean isSeveral() {
        return known.all().size() > 1;
    }

    /** In the order in which they were founded. */
    public List<PublicationId> getAll() {
        return known.all().stream().map(PublicationView::id).toList();
    }

    /** The title of a newsletter; "Newsletter" if nobody has given it one. */
    public String of(PublicationId id) {
        return view(id).map(this::name)
                .filter(name -> !name.isEmpty())
                .orElseGet(() -> text("issues.publication.unnamed"));
    }

    /** An issue as it stands in a sentence after the word for it: {@code 31}, or {@code 31 (The Beacon)}. */
    public String issue(FiledNumber issue) {
        String number = number(issue, userInterface.locale());
        return isSeveral() ? text("issues.number.of", number, of(issue.publication())) : number;
    }

    /** The number alone, where it is said already whose issue it is. */
    public String number(FiledNumber issue) {
        return number(issue, userInterface.locale());
    }

    static String number(FiledNumber issue, Locale locale) {
        NumberFormat digits = NumberFormat.getIntegerInstance(locale);
        digits.setGroupingUsed(false);
        return digits.format(issue.running());
    }

    /** The public address of an issue in one language, below the address of the program. */
    public String path(FiledNumber issue, Language language) {
        return view(issue.publication()).map(view -> view.path(issue, language)).orElse("");
    }

    /** The one that an address or a form names by its id; empty if it names none that is there. */
    public Optional<PublicationId> chosen(@Nullable String given) {
        return getAll().stream().filter(id -> id.toString().equals(given)).findFirst();
    }

    private Optional<PublicationView> view(PublicationId id) {
        return known.all().stream().filter(view -> view.id().equals(id)).findFirst();
    }

    private String name(PublicationView view) {
        return view.name(Language.ofTag(userInterface.locale().toLanguageTag()).orElse(Language.EN));
    }

    private String text(String key, Object... arguments) {
        return Words.in(userInterface.locale(), key, arguments);
    }
}
