package org.kinbridge.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.article.NewWork;
import org.kinbridge.newsletter.article.PieceKind;
import org.kinbridge.newsletter.article.WorkHit;
import org.kinbridge.newsletter.article.Works;
import org.kinbridge.web.fixture.Asked;

@ExtendWith(ArquillianExtension.class)
class WorkSearchIT {

    @Inject
    private Works works;

    @Inject
    private Asked asked;

    @Test
    void a_work_is_found_whatever_the_case_the_accents_and_the_form_of_the_letters() {
        UUID cafe = create("An afternoon at the Café Zephyrine", Language.EN);
        UUID persian = create("کتابخانهٔ یاسمنک", Language.FA);
        assertThat(found("cafe zephyrine")).containsExactly(cafe);
        assertThat(found("كتابخانه ياسمنك")).containsExactly(persian);
        assertThat(found("zephyrine nowhere")).isEmpty();
    }

    private UUID create(String title, Language language) {
        return asked.by(Role.EDITOR, () -> works.create(new NewWork(PieceKind.ARTICLE, language, title)));
    }

    private List<UUID> found(String words) {
        return asked.by(Role.EDITOR, () -> works.search(words)).stream()
                .map(WorkHit::work)
                .toList();
    }
}
