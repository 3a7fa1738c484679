package org.kinbridge.newsletter.subscription;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.text.Language;

/** One thing that a person said about getting mail; written once, never changed. */
@Entity
@Table(schema = "newsletter", name = "consent_event")
class ConsentEvent {

    @Id
    private UUID id;

    @Column(name = "subscriber_id", nullable = false)
    private UUID subscriberId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ConsentKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ConsentChannel channel;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Language language;

    @Column(name = "address_key", nullable = false)
    private String addressKey;

    @Column(nullable = false)
    private String wording;

    @Column(nullable = false)
    private String evidence;

    @Column(name = "recorded_by")
    private @Nullable UUID recordedBy;

    @Column(name = "at", nullable = false)
    private Instant at;

    @SuppressWarnings("NullAway") // for Hibernate
    protected ConsentEvent() {}

    ConsentEvent(Subscriber subscriber, String addressKey, ConsentKind kind, Circumstances how) {
        this.id = UUID.randomUUID();
        this.subscriberId = subscriber.id().value();
        this.addressKey = addressKey;
        this.language = subscriber.language();
        this.kind = kind;
        this.channel = how.channel();
        this.wording = how.wording();
        this.evidence = how.evidence();
        this.recordedBy =
                how.caller() instanceof Caller.Staff staff ? staff.account().value() : null;
        this.at = how.at();
    }

    /**
     * How it was said.
     *
     * @param wording version of the text that was agreed to; empty where nothing was agreed to
     * @param evidence what staff know of it: the day and place of a signed sheet, say; empty otherwise
     */
    record Circumstances(ConsentChannel channel, String wording, String evidence, Caller caller, Instant at) {

        /** What mail servers answered while something was mailed. */
        static Circumstances ofMailServer(Instant at) {
            return new Circumstances(ConsentChannel.MAIL_SERVER, "", "", new Caller.SystemItself("mailing"), at);
        }
    }

    ConsentView view() {
        return new ConsentView(kind, channel, language, wording, evidence, at);
    }
}
