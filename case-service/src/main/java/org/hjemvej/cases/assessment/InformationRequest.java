package org.hjemvej.cases.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hjemvej.platform.caller.Actor;
import org.jspecify.annotations.Nullable;

/** A part of an assessment: what the authority asked CMM, and the answer. It is answered once. */
@Entity
@Table(name = "information_request")
public class InformationRequest {

    @Id
    private String id;

    private String assessmentId;
    private Instant askedAt;
    private String askedBy;
    private byte[] sealedQuestion;
    private @Nullable Instant answeredAt;
    private @Nullable String answeredBy;
    private byte @Nullable [] sealedAnswer;

    protected InformationRequest() {}

    static InformationRequest ask(String id, String assessmentId, byte[] question, Actor actor, Instant now) {
        InformationRequest request = new InformationRequest();
        request.id = id;
        request.assessmentId = assessmentId;
        request.askedAt = now;
        request.askedBy = actor.id();
        request.sealedQuestion = question.clone();
        return request;
    }

    void answer(byte[] answer, Actor actor, Instant now) {
        sealedAnswer = answer.clone();
        answeredBy = actor.id();
        answeredAt = now;
    }

    public String id() {
        return id;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public byte[] sealedQuestion() {
        return sealedQuestion;
    }

    public @Nullable Instant answeredAt() {
        return answeredAt;
    }

    public byte @Nullable [] sealedAnswer() {
        return sealedAnswer;
    }
}
