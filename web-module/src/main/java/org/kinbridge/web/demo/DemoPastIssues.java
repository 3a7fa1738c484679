package org.kinbridge.web.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.importing.ImportId;
import org.kinbridge.newsletter.importing.Importing;
import org.kinbridge.newsletter.importing.NewSource;

/** Two invented issues of old web pages, one with a picture and an entry whose text is lost, that wait for review. */
@ApplicationScoped
class DemoPastIssues {

    private final Importing importing;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected DemoPastIssues() {
        this.importing = null;
    }

    @Inject
    DemoPastIssues(Importing importing) {
        this.importing = importing;
    }

    /** What the editor uploads together. */
    List<ImportId> upload() {
        return importing.uploadAll(List.of(
                page("beacon-27.html", "past_issue_page", Language.EN),
                page("fanous-27.html", "past_issue_page", Language.FA)));
    }

    private static NewSource page(String fileName, String text, Language language) {
        String picture = Base64.getEncoder().encodeToString(DemoPicture.chairs());
        String page = DemoTexts.whole(text, language).replace("{picture}", "data:image/jpeg;base64," + picture);
        return new NewSource(fileName, page.getBytes(StandardCharsets.UTF_8));
    }
}
