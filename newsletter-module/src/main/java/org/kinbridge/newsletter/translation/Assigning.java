package org.kinbridge.newsletter.translation;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.security.Accounts;
import org.kinbridge.core.security.Colleague;
import org.kinbridge.core.security.Role;
import org.kinbridge.newsletter.article.HandOver;
import org.kinbridge.newsletter.article.SetDeadline;
import org.kinbridge.newsletter.article.VersionStep;
import org.kinbridge.newsletter.article.VersionView;
import org.kinbridge.newsletter.article.Workflow;
import org.kinbridge.newsletter.article.Works;

/** Asking somebody for a translation. */
@Boundary
public class Assigning {

    private static final Set<Role> WRITERS = Set.of(Role.TRANSLATOR, Role.AUTHOR, Role.EDITOR, Role.COORDINATOR);

    private final Works works;
    private final Workflow workflow;
    private final Accounts accounts;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Assigning() {
        this.works = null;
        this.workflow = null;
        this.accounts = null;
    }

    @Inject
    Assigning(Works works, Workflow workflow, Accounts accounts) {
        this.works = works;
        this.workflow = workflow;
        this.accounts = accounts;
    }

    /** Who can be asked, translators first, then by name. */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public List<Colleague> possible() {
        return accounts.colleagues().stream()
                .filter(colleague -> colleague.active() && WRITERS.contains(colleague.role()))
                .sorted(Comparator.comparing((Colleague colleague) -> colleague.role() != Role.TRANSLATOR)
                        .thenComparing(Colleague::name))
                .toList();
    }

    /**
     * Begins the language version, under the title of the source for the time being, and hands it to whoever shall translate,
     * who hears of it.
     *
     * @throws org.kinbridge.core.problem.InvalidInput for the fields {@code to}, {@code note} and {@code due}
     * @throws Refused if that version exists or is the source; for a letter, whose words stay as they were cleared
     */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public void assign(AssignTranslation wanted) {
        VersionView source = works.source(wanted.work());
        works.addLanguage(
                wanted.work(), wanted.language(), source.current().text().title());
        workflow.handOver(
                new HandOver(wanted.work(), wanted.language(), 0, VersionStep.PASS_ON, wanted.to(), wanted.note()));
        if (wanted.due() != null) {
            workflow.setDeadline(new SetDeadline(wanted.work(), wanted.language(), null, wanted.due()));
        }
    }
}
