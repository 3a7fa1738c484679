package org.kinbridge.web.newsroom.presence;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.util.ULocale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinbridge.newsletter.presence.Attendance;
import org.kinbridge.web.layout.Interface;
import org.kinbridge.web.support.Moments;
import org.kinbridge.web.support.Words;

/**
 * Says in the reader's language who is in a piece: {@code here} (who else has it open), {@code writer} (who writes, or who asks),
 * {@code news} (what happened to oneself), each empty or a sentence; {@code acts}, the buttons that make sense now;
 * {@code company}, whether anybody else is there; {@code warn}, whether somebody else writes.
 */
@RequestScoped
public class AttendanceWords {

    private final Words words;
    private final Moments moments;
    private final Interface userInterface;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected AttendanceWords() {
        this.words = null;
        this.moments = null;
        this.userInterface = null;
    }

    @Inject
    AttendanceWords(Words words, Moments moments, Interface userInterface) {
        this.words = words;
        this.moments = moments;
        this.userInterface = userInterface;
    }

    ObjectNode of(Attendance attendance) {
        Attendance.Writer writer = attendance.writer();
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("here", here(attendance.others()))
                .put("writer", writer(attendance))
                .put("news", news(attendance))
                .put("company", !attendance.others().isEmpty())
                .put("warn", writer != null && !writer.self());
        ArrayNode acts = json.putArray("acts");
        acts(attendance).forEach(acts::add);
        return json;
    }

    private String here(List<Attendance.Other> others) {
        return others.isEmpty() ? "" : words.of("presence.here", names(others), others.size());
    }

    private String writer(Attendance attendance) {
        Attendance.Writer writer = attendance.writer();
        Attendance.Asking asking = attendance.asking();
        if (writer == null || (asking == null && isTold(attendance.news()))) {
            return "";
        }
        if (asking != null && writer.self()) {
            return words.of("presence.asks", asking.name(), moments.time(asking.until()));
        }
        if (asking != null && asking.self()) {
            return words.of("presence.asked", writer.name(), moments.time(asking.until()));
        }
        return writer.self() ? "" : words.of("presence.writes", writer.name(), moments.time(writer.since()));
    }

    /** The news says who writes. */
    private static boolean isTold(Attendance.@Nullable News news) {
        return news != null && news.what() == Attendance.What.TAKEN_OVER;
    }

    private String news(Attendance attendance) {
        Attendance.News news = attendance.news();
        return news == null ? "" : words.of("presence.news." + news.what().name(), news.name());
    }

    private static List<String> acts(Attendance attendance) {
        Attendance.Writer writer = attendance.writer();
        if (writer == null) {
            return List.of();
        }
        if (writer.self()) {
            return attendance.asking() == null ? List.of() : List.of("give", "keep");
        }
        return attendance.asking() == null ? List.of("ask") : List.of();
    }

    private String names(List<Attendance.Other> others) {
        return ListFormatter.getInstance(ULocale.forLocale(userInterface.locale()))
                .format(others.stream()
                        .map(other -> "\u2068" + other.name() + "\u2069")
                        .toList());
    }
}
