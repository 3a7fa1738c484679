package org.kinbridge.web.cases.person;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.kinbridge.cases.person.NameKind;
import org.kinbridge.cases.person.NameView;
import org.kinbridge.cases.person.NewName;
import org.kinbridge.cases.person.NewPerson;
import org.kinbridge.cases.person.PersonView;
import org.kinbridge.cases.person.Sex;

/** What is typed about a person: the names people ask for, and any others kept as they are. */
public class PersonForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name = "";
    private String otherName = "";
    private String nickname = "";
    private String father = "";
    private Sex sex = Sex.UNKNOWN;
    private final ArrayList<String[]> kept = new ArrayList<>();

    /** The form filled with what is on record. */
    public static PersonForm of(PersonView person) {
        PersonForm form = new PersonForm();
        form.sex = person.sex();
        person.names().forEach(form::fill);
        return form;
    }

    private void fill(NameView view) {
        if (view.kind() == NameKind.FULL && name.isEmpty()) {
            name = view.text();
        } else if (view.kind() == NameKind.FULL && otherName.isEmpty()) {
            otherName = view.text();
        } else if (view.kind() == NameKind.NICKNAME && nickname.isEmpty()) {
            nickname = view.text();
        } else if (view.kind() == NameKind.FATHERS && father.isEmpty()) {
            father = view.text();
        } else {
            kept.add(new String[] {view.kind().name(), view.text(), view.source()});
        }
    }

    /** All names, the blank ones left out. */
    public List<NewName> names() {
        List<NewName> names = new ArrayList<>(List.of(
                NewName.of(NameKind.FULL, name),
                NewName.of(NameKind.FULL, otherName),
                NewName.of(NameKind.NICKNAME, nickname),
                NewName.of(NameKind.FATHERS, father)));
        kept.forEach(other -> names.add(new NewName(other[1], NameKind.valueOf(other[0]), other[2])));
        names.removeIf(given -> given.text().isEmpty());
        return names;
    }

    public NewPerson command() {
        return new NewPerson(sex, names());
    }

    public boolean blank() {
        return names().isEmpty();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getOtherName() {
        return otherName;
    }

    public void setOtherName(String otherName) {
        this.otherName = otherName;
    }

    public String getNickname() {
        return nickname;
    }

    public void setNickname(String nickname) {
        this.nickname = nickname;
    }

    public String getFather() {
        return father;
    }

    public void setFather(String father) {
        this.father = father;
    }

    public Sex getSex() {
        return sex;
    }

    public void setSex(Sex sex) {
        this.sex = Objects.requireNonNullElse(sex, Sex.UNKNOWN);
    }
}
