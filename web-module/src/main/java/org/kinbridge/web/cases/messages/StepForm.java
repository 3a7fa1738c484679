package org.kinbridge.web.cases.messages;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.appeal.BodyId;
import org.kinbridge.cases.message.HandOver;
import org.kinbridge.cases.message.HandingWay;
import org.kinbridge.cases.message.MessageId;
import org.kinbridge.cases.message.MessageView;
import org.kinbridge.cases.message.ReadingQuestion;
import org.kinbridge.web.appeals.Days;
import org.kinbridge.web.appeals.Tick;
import org.kinbridge.web.support.Words;

/** What is typed for the next step of a message, up to the handing over. */
public class StepForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private int version;
    private String text = "";
    private String why = "";
    private String withdrawnWhy = "";
    private HandingWay way = HandingWay.BODY;
    private String body = "";
    private String to = "";
    private String on = "";
    private final ArrayList<Tick> questions = new ArrayList<>();

    void start(MessageView message, Words words, String today) {
        version = message.version();
        text = message.text();
        on = today;
        questions.clear();
        Arrays.stream(ReadingQuestion.values())
                .forEach(one -> questions.add(new Tick(one.name(), words.constant("messages.question", one), false)));
    }

    Set<ReadingQuestion> confirmed() {
        return questions.stream()
                .filter(Tick::isTicked)
                .map(tick -> ReadingQuestion.valueOf(tick.getValue()))
                .collect(Collectors.toSet());
    }

    HandOver handOver(MessageId id, Days days) {
        return new HandOver(id, version, way, body.isEmpty() ? null : BodyId.of(body), to, days.read(on, "on"));
    }

    int version() {
        return version;
    }

    public List<Tick> getQuestions() {
        return questions;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getWithdrawnWhy() {
        return withdrawnWhy;
    }

    public void setWithdrawnWhy(String withdrawnWhy) {
        this.withdrawnWhy = withdrawnWhy;
    }

    public HandingWay getWay() {
        return way;
    }

    public void setWay(@Nullable HandingWay way) {
        this.way = Objects.requireNonNullElse(way, HandingWay.BODY);
    }

    public String getBody() {
        return body;
    }

    public void setBody(@Nullable String body) {
        this.body = Objects.requireNonNullElse(body, "");
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = on;
    }
}
