package org.kinbridge.cases.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.envers.Audited;

/** One name of a person; replaced rather than changed, so that its history stays whole. */
@Entity
@Audited
@Table(schema = "cases", name = "person_name")
class PersonName {

    @Id
    private UUID id;

    @Column(name = "person_id", nullable = false)
    private UUID person;

    @Column(name = "list_position", nullable = false)
    private int position;

    @Column(nullable = false)
    private String text;

    @Column(nullable = false)
    private String folded;

    @Column(nullable = false)
    private String skeleton;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private NameKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private NameScript script;

    @Column(nullable = false)
    private String source;

    @SuppressWarnings("NullAway") // for Hibernate
    protected PersonName() {}

    PersonName(PersonId person, NewName name, int position) {
        this.id = UUID.randomUUID();
        this.person = person.value();
        this.position = position;
        this.text = name.text();
        this.folded = NameFolding.fold(name.text());
        this.skeleton = NameFolding.skeleton(name.text());
        this.kind = name.kind();
        this.script = NameScript.of(name.text());
        this.source = name.source();
    }

    PersonId person() {
        return new PersonId(person);
    }

    UUID id() {
        return id;
    }

    NewName given() {
        return new NewName(text, kind, source);
    }

    /** Whether both are the same name of the same kind, whoever gave it. */
    boolean sameAs(PersonName other) {
        return text.equals(other.text) && kind == other.kind;
    }

    boolean says(NewName name) {
        return text.equals(name.text()) && kind == name.kind() && source.equals(name.source());
    }

    /** Becomes a name of another person, the last one. */
    void moveTo(PersonId other, int newPosition) {
        this.person = other.value();
        this.position = newPosition;
    }

    void moveTo(int newPosition) {
        this.position = newPosition;
    }

    NameView view() {
        return new NameView(text, kind, script, source);
    }

    KnownName known() {
        return new KnownName(person(), text, kind);
    }
}
