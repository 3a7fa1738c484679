package org.kinbridge.web.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Ties hint and error text to their input for screen readers; called by the tags while they render the input. */
@Named("fields")
@ApplicationScoped
public class Fields {

    /** Ids of what describes the input, parted by a space; null, so that the attribute is left out, if nothing does. */
    public @Nullable String describedBy(UIComponent input, @Nullable String hint) {
        String id = input.getClientId();
        String ids = Stream.of(
                        hint == null || hint.isEmpty() ? "" : id + "-hint",
                        messages(id).isEmpty() ? "" : id + "-error")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }

    /** {@code true} if the input has an error; null, so that the attribute is left out, otherwise. */
    public @Nullable String invalid(UIComponent input) {
        boolean wrong = messages(input.getClientId()).stream()
                .anyMatch(message -> message.getSeverity().getOrdinal() >= FacesMessage.SEVERITY_WARN.getOrdinal());
        return wrong ? "true" : null;
    }

    private static List<FacesMessage> messages(String clientId) {
        return FacesContext.getCurrentInstance().getMessageList(clientId);
    }
}
