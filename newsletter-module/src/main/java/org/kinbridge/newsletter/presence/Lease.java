package org.kinbridge.newsletter.presence;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.problem.Refused;

/**
 * Who writes in a language version. The lease lapses when its page stops beating; somebody else asks for it, and gets it when
 * the writer says so, leaves, or does not answer in time. It is a courtesy: whoever saves without it meets the version number.
 */
@Entity
@Table(schema = "newsletter", name = "lease")
class Lease {

    /** Without a beat for this long, a page counts as closed: three of its beats were lost. */
    static final Duration LAPSE = Duration.ofMinutes(2);

    /** How long the writer has to answer whoever asks. */
    static final Duration ANSWER = Duration.ofMinutes(1);

    /** How long it is told what happened to somebody. */
    private static final Duration NEWS = Duration.ofMinutes(10);

    @Id
    @Column(name = "language_version_id")
    private UUID versionId;

    @Version
    private int version;

    @Embedded
    @AttributeOverride(name = "sitting", column = @Column(name = "writer_sitting"))
    @AttributeOverride(name = "account", column = @Column(name = "writer"))
    @AttributeOverride(name = "name", column = @Column(name = "writer_name"))
    @AttributeOverride(name = "at", column = @Column(name = "writes_since"))
    private @Nullable Hand writer;

    @Column(name = "beat_at")
    private @Nullable Instant beatAt;

    @Embedded
    @AttributeOverride(name = "sitting", column = @Column(name = "asker_sitting"))
    @AttributeOverride(name = "account", column = @Column(name = "asker"))
    @AttributeOverride(name = "name", column = @Column(name = "asker_name"))
    @AttributeOverride(name = "at", column = @Column(name = "asked_at"))
    private @Nullable Hand asker;

    @Column(name = "told")
    private @Nullable UUID told;

    @Enumerated(EnumType.STRING)
    @Column(name = "news")
    private Attendance.@Nullable What news;

    @Column(name = "news_name")
    private @Nullable String newsName;

    @Column(name = "news_at")
    private @Nullable Instant newsAt;

    @SuppressWarnings("NullAway") // for Hibernate only
    protected Lease() {}

    Lease(UUID versionId) {
        this.versionId = versionId;
    }

    /** Who asked too long ago has it now; who stopped beating has it no more. @param askerIsHere whether the asker still beats */
    void settle(boolean askerIsHere, Instant now) {
        if (asker != null && !askerIsHere) {
            asker = null;
        }
        boolean lapsed = beatAt != null && beatAt.plus(LAPSE).isBefore(now);
        if (writer != null && lapsed) {
            writer = null;
        }
        Hand waiting = asker;
        if (waiting != null && (writer == null || !now.isBefore(waiting.at().plus(ANSWER)))) {
            pass(waiting, now);
        }
    }

    /** Somebody writes: has the lease if it is free, or theirs already, from whichever page. */
    void write(Hand who) {
        if (writer == null || writer.isSamePerson(who)) {
            writer = writer == null ? who : who.since(writer.at());
            beatAt = who.at();
            forgetNewsOf(who);
        }
    }

    /** Whoever had it from this page writes no more. */
    void leave(UUID sitting, Instant now) {
        if (asker != null && asker.sitting().equals(sitting)) {
            asker = null;
        }
        if (writer != null && writer.sitting().equals(sitting)) {
            writer = null;
            Hand waiting = asker;
            if (waiting != null) {
                pass(waiting, now);
            }
        }
    }

    /** The page of the writer is still open. */
    void beat(UUID sitting, Instant now) {
        if (writer != null && writer.sitting().equals(sitting)) {
            beatAt = now;
        }
    }

    /** Asks the writer to let go. @throws Refused if somebody else asks already */
    void ask(Hand who) {
        if (writer == null || writer.isSamePerson(who)) {
            write(who);
        } else if (asker == null || asker.isSamePerson(who)) {
            asker = asker == null ? who : who.since(asker.at());
            forgetNewsOf(who);
        } else {
            throw new Refused("presence.refused.asked", asker.name());
        }
    }

    /** The writer lets the one who asks go on. @throws Refused for anybody else, or if nobody asks */
    void give(UUID account, Instant now) {
        pass(answered(account), now);
    }

    /** The writer goes on writing. @throws Refused for anybody else, or if nobody asks */
    void keep(UUID account, Instant now) {
        Hand waiting = answered(account);
        asker = null;
        tell(waiting.account(), Attendance.What.KEPT, writer == null ? "" : writer.name(), now);
    }

    private Hand answered(UUID account) {
        if (asker == null || writer == null || !writer.account().equals(account)) {
            throw new Refused("presence.refused.nobodyAsks");
        }
        return asker;
    }

    /** One of the two hears of it by this: whoever wrote, or else whoever writes now. */
    private void pass(Hand to, Instant now) {
        Hand before = writer;
        writer = to.since(now);
        beatAt = now;
        asker = null;
        if (before == null) {
            tell(to.account(), Attendance.What.GIVEN, "", now);
        } else {
            tell(before.account(), Attendance.What.TAKEN_OVER, to.name(), now);
        }
    }

    private void tell(UUID account, Attendance.What what, String name, Instant now) {
        told = account;
        news = what;
        newsName = name;
        newsAt = now;
    }

    private void forgetNewsOf(Hand who) {
        if (who.account().equals(told)) {
            told = null;
            news = null;
            newsName = null;
            newsAt = null;
        }
    }

    @Nullable
    Hand writer() {
        return writer;
    }

    @Nullable
    Hand asker() {
        return asker;
    }

    Attendance.@Nullable News newsFor(UUID account, Instant now) {
        boolean fresh = newsAt != null && now.isBefore(newsAt.plus(NEWS));
        return fresh && news != null && newsName != null && account.equals(told)
                ? new Attendance.News(news, newsName)
                : null;
    }
}
