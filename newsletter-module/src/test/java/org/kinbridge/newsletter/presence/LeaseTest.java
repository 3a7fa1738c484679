package org.kinbridge.newsletter.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.newsletter.presence.Attendance.News;
import org.kinbridge.newsletter.presence.Attendance.What;

class LeaseTest {

    private static final Instant START = Instant.parse("2026-11-23T10:00:00Z");
    private static final Hand ANA = new Hand(new UUID(0, 1), new UUID(1, 1), "Ana", START);
    private static final Hand BEA = new Hand(new UUID(0, 2), new UUID(1, 2), "Bea", START);
    private static final Hand CEM = new Hand(new UUID(0, 3), new UUID(1, 3), "Cem", START);

    private final Lease lease = new Lease(new UUID(9, 9));

    @Test
    void whoever_writes_first_has_it_until_they_leave() {
        lease.write(ANA);
        lease.write(BEA);
        assertThat(writer()).isEqualTo("Ana");
        lease.leave(BEA.sitting(), at(5));
        assertThat(writer()).isEqualTo("Ana");
        lease.leave(ANA.sitting(), at(6));
        lease.write(BEA.since(at(7)));
        assertThat(writer()).isEqualTo("Bea");
    }

    @Test
    void without_a_beat_it_lapses_after_two_minutes() {
        lease.write(ANA);
        lease.settle(false, at(120));
        assertThat(writer()).isEqualTo("Ana");
        lease.beat(ANA.sitting(), at(100));
        lease.settle(false, at(219));
        assertThat(writer()).as("a beat keeps it").isEqualTo("Ana");
        lease.settle(false, at(221));
        assertThat(writer()).isNull();
    }

    @Test
    void the_beat_of_another_page_does_not_keep_it() {
        lease.write(ANA);
        lease.beat(BEA.sitting(), at(110));
        lease.settle(false, at(121));
        assertThat(writer()).isNull();
    }

    @Test
    void the_writer_lets_whoever_asks_write_and_hears_of_it() {
        lease.write(ANA);
        lease.ask(BEA);
        lease.give(ANA.account(), at(10));
        assertThat(writer()).isEqualTo("Bea");
        assertThat(lease.newsFor(ANA.account(), at(11))).isEqualTo(new News(What.TAKEN_OVER, "Bea"));
        assertThat(lease.newsFor(BEA.account(), at(11))).isNull();
        assertThat(lease.newsFor(ANA.account(), at(1000))).as("news get old").isNull();
    }

    @Test
    void the_writer_goes_on_and_whoever_asked_hears_of_it() {
        lease.write(ANA);
        lease.ask(BEA);
        lease.keep(ANA.account(), at(10));
        assertThat(writer()).isEqualTo("Ana");
        assertThat(lease.newsFor(BEA.account(), at(11))).isEqualTo(new News(What.KEPT, "Ana"));
        lease.settle(true, at(75));
        assertThat(writer()).as("the question was answered").isEqualTo("Ana");
    }

    @Test
    void who_does_not_answer_in_a_minute_is_overtaken() {
        lease.write(ANA);
        lease.ask(BEA);
        lease.beat(ANA.sitting(), at(59));
        lease.settle(true, at(59));
        assertThat(writer()).isEqualTo("Ana");
        lease.settle(true, at(60));
        assertThat(writer()).isEqualTo("Bea");
        assertThat(lease.newsFor(ANA.account(), at(61))).isEqualTo(new News(What.TAKEN_OVER, "Bea"));
    }

    @Test
    void asking_again_does_not_begin_the_minute_anew() {
        lease.write(ANA);
        lease.ask(BEA);
        lease.ask(BEA.since(at(50)));
        lease.settle(true, at(60));
        assertThat(writer()).isEqualTo("Bea");
    }

    @Test
    void whoever_asked_and_went_away_gets_nothing() {
        lease.write(ANA);
        lease.ask(BEA);
        lease.beat(ANA.sitting(), at(55));
        lease.settle(false, at(61));
        assertThat(writer()).isEqualTo("Ana");
        assertThat(lease.asker()).isNull();
    }

    @Test
    void when_the_writer_leaves_it_is_the_turn_of_whoever_asks() {
        lease.write(ANA);
        lease.ask(BEA);
        lease.leave(ANA.sitting(), at(10));
        assertThat(writer()).isEqualTo("Bea");
        assertThat(lease.newsFor(BEA.account(), at(11))).isEqualTo(new News(What.GIVEN, ""));
    }

    @Test
    void one_asks_at_a_time_and_only_the_writer_answers() {
        lease.write(ANA);
        lease.ask(BEA);
        assertThatThrownBy(() -> lease.ask(CEM)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> lease.give(CEM.account(), at(3))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> lease.keep(BEA.account(), at(3))).isInstanceOf(Refused.class);
        lease.keep(ANA.account(), at(4));
        assertThatThrownBy(() -> lease.keep(ANA.account(), at(5))).isInstanceOf(Refused.class);
        lease.ask(CEM);
        assertThat(lease.asker()).isEqualTo(CEM);
    }

    @Test
    void a_second_window_of_the_writer_takes_it_along() {
        lease.write(ANA);
        Hand second = new Hand(new UUID(0, 9), ANA.account(), "Ana", at(30));
        lease.write(second);
        lease.leave(ANA.sitting(), at(40));
        assertThat(lease.writer()).isEqualTo(second.since(START));
    }

    @Test
    void asking_for_what_is_free_takes_it() {
        lease.ask(BEA);
        assertThat(writer()).isEqualTo("Bea");
        assertThat(lease.asker()).isNull();
    }

    private @Nullable String writer() {
        Hand writer = lease.writer();
        return writer == null ? null : writer.name();
    }

    private static Instant at(int seconds) {
        return START.plus(Duration.ofSeconds(seconds));
    }
}
