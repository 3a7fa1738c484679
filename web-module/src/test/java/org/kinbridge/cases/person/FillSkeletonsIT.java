package org.kinbridge.cases.person;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinbridge.core.event.ApplicationStarted;
import org.kinbridge.core.security.Role;
import org.kinbridge.web.fixture.Asked;

/** Names that an older version has written are found across scripts after the next start. */
@ExtendWith(ArquillianExtension.class)
class FillSkeletonsIT {

    @Inject
    private FillSkeletons fillSkeletons;

    @Inject
    private Persons persons;

    @Inject
    private Asked asked;

    @Resource
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager entityManager;

    @Test
    void names_of_an_older_version_get_their_skeleton_and_names_of_vowels_alone_do_no_harm() throws Exception {
        PersonId older = register("Turgut Skeletoglu");
        register("Aia Eou");
        transaction.begin();
        entityManager
                .createNativeQuery("update cases.person_name set skeleton = '' where person_id = :person")
                .setParameter("person", older.value())
                .executeUpdate();
        transaction.commit();
        assertThat(alike()).doesNotContain(older);

        fillSkeletons.fill(new ApplicationStarted());

        assertThat(alike()).contains(older);
    }

    private Set<PersonId> alike() {
        return asked.by(Role.CASEWORKER, () -> persons.alike("Тургут Скелетоглу", 10));
    }

    private PersonId register(String name) {
        return asked.by(
                Role.CASEWORKER,
                () -> persons.register(new NewPerson(Sex.UNKNOWN, List.of(NewName.of(NameKind.FULL, name)))));
    }
}
