package org.kinbridge.web.readers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.subscription.ReaderCount;
import org.kinbridge.newsletter.subscription.ReaderFilter;
import org.kinbridge.newsletter.subscription.ReaderPage;
import org.kinbridge.newsletter.subscription.Readers;
import org.kinbridge.newsletter.subscription.SubscriptionState;
import org.kinbridge.web.support.PublicationNames;
import org.omnifaces.util.Servlets;

/** The list of readers; its filters stand in the address. */
@Named
@RequestScoped
public class ReaderList {

    @Inject
    private Readers readers;

    @Inject
    private PublicationNames names;

    private String words = "";
    private String state = "";
    private String language = "";
    private String publication = "";
    private int page;

    @Nullable
    private ReaderPage found;

    @Nullable
    private List<ReaderCount> counts;

    public ReaderPage getFound() {
        if (found == null) {
            found = readers.list(new ReaderFilter(
                    words,
                    wantedState(),
                    Language.ofTag(language).orElse(null),
                    names.chosen(publication).orElse(null),
                    page));
        }
        return found;
    }

    /** How many readers get mail, by newsletter and language. */
    public List<ReaderCount> getConfirmed() {
        return counts().stream()
                .filter(count -> count.state().getsMail())
                .sorted(Comparator.comparingInt(
                                (ReaderCount count) -> count.publication().value())
                        .thenComparing(ReaderCount::language))
                .toList();
    }

    public boolean isNobodyYet() {
        return counts().isEmpty();
    }

    /** Address of the page before or after this one, with the same filters. */
    public String toPage(int wanted) {
        return "/desk/readers?"
                + Servlets.toQueryString(Map.of(
                        "q", List.of(words),
                        "state", List.of(state),
                        "language", List.of(language),
                        "publication", List.of(publication),
                        "page", List.of(Integer.toString(wanted))));
    }

    public List<SubscriptionState> getStates() {
        return List.copyOf(EnumSet.complementOf(EnumSet.of(SubscriptionState.ERASED)));
    }

    public List<Language> getLanguages() {
        return List.of(Language.values());
    }

    private List<ReaderCount> counts() {
        if (counts == null) {
            counts = readers.counts();
        }
        return counts;
    }

    private @Nullable SubscriptionState wantedState() {
        Optional<SubscriptionState> known = Arrays.stream(SubscriptionState.values())
                .filter(each -> each.name().equals(state))
                .findFirst();
        return known.orElse(null);
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words == null ? "" : words;
    }

    public String getState() {
        return state;
    }

    public void setState(@Nullable String state) {
        this.state = state == null ? "" : state;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(@Nullable String language) {
        this.language = language == null ? "" : language;
    }

    public String getPublication() {
        return publication;
    }

    public void setPublication(@Nullable String publication) {
        this.publication = publication == null ? "" : publication;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
