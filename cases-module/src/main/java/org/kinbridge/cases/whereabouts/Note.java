package org.kinbridge.cases.whereabouts;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** One thing that is written under a seal; never changed, only followed by others. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = WhereaboutsReport.class, name = "report"),
    @JsonSubTypes.Type(value = Answer.class, name = "answer"),
    @JsonSubTypes.Type(value = Relay.class, name = "relay"),
    @JsonSubTypes.Type(value = DeathReport.class, name = "death"),
    @JsonSubTypes.Type(value = Corroboration.class, name = "corroboration"),
    @JsonSubTypes.Type(value = Dismissal.class, name = "dismissal"),
    @JsonSubTypes.Type(value = Teller.class, name = "teller"),
    @JsonSubTypes.Type(value = Telling.class, name = "telling"),
    @JsonSubTypes.Type(value = Joining.class, name = "joining")
})
public sealed interface Note
        permits WhereaboutsReport, Answer, Relay, DeathReport, Corroboration, Dismissal, Teller, Telling, Joining {}
