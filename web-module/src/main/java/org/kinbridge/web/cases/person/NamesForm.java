package org.kinbridge.web.cases.person;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.person.NewName;
import org.kinbridge.cases.person.PersonView;
import org.kinbridge.cases.person.Sex;

/** All names of a person, each in a row of its own, and the sex. */
public class NamesForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 40;

    private Sex sex = Sex.UNKNOWN;
    private final ArrayList<NameRow> rows = new ArrayList<>();

    static NamesForm of(PersonView person) {
        NamesForm form = new NamesForm();
        form.sex = person.sex();
        person.names().forEach(name -> form.rows.add(NameRow.of(name)));
        return form;
    }

    /** Also drops the rows in which nothing was typed, so that messages find the row they speak of. */
    List<NewName> names() {
        rows.removeIf(NameRow::blank);
        return rows.stream().map(NameRow::command).toList();
    }

    void offerRow() {
        if (rows.isEmpty()) {
            rows.add(new NameRow());
        }
    }

    void addRow() {
        if (rows.size() < MOST) {
            rows.add(new NameRow());
        }
    }

    void removeRow(int index) {
        if (index >= 0 && index < rows.size()) {
            rows.remove(index);
        }
        offerRow();
    }

    public List<NameRow> getRows() {
        return rows;
    }

    public Sex getSex() {
        return sex;
    }

    public void setSex(@Nullable Sex sex) {
        this.sex = Objects.requireNonNullElse(sex, Sex.UNKNOWN);
    }
}
