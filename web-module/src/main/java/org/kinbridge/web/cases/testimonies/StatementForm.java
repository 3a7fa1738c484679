package org.kinbridge.web.cases.testimonies;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.file.CircleView;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.testimony.NewStatement;
import org.kinbridge.cases.testimony.ReleaseLevel;
import org.kinbridge.cases.testimony.StatementView;
import org.kinbridge.web.appeals.Tick;

/** What is typed about a part of a testimony. */
public class StatementForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String text = "";
    private ReleaseLevel release = ReleaseLevel.CASE;
    private final ArrayList<Tick> mentions = new ArrayList<>();

    StatementForm() {}

    /** An empty form, or one with what is saved. */
    static StatementForm of(CircleView people, @Nullable StatementView saved) {
        StatementForm form = new StatementForm();
        people.members().forEach(member -> {
            boolean known = form.mentions.stream()
                    .anyMatch(tick -> tick.getValue().equals(member.person().toString()));
            if (!known) {
                form.mentions.add(new Tick(
                        member.person().toString(),
                        member.name(),
                        saved != null
                                && saved.mentions().stream()
                                        .anyMatch(mention -> mention.person().equals(member.person()))));
            }
        });
        if (saved != null) {
            form.text = saved.text();
            form.release = saved.release();
        }
        return form;
    }

    NewStatement command() {
        return new NewStatement(
                text,
                release,
                mentions.stream()
                        .filter(Tick::isTicked)
                        .map(tick -> PersonId.of(tick.getValue()))
                        .collect(Collectors.toSet()));
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = Objects.requireNonNullElse(text, "");
    }

    public ReleaseLevel getRelease() {
        return release;
    }

    public void setRelease(@Nullable ReleaseLevel release) {
        this.release = Objects.requireNonNullElse(release, ReleaseLevel.CASE);
    }

    public List<Tick> getMentions() {
        return mentions;
    }
}
