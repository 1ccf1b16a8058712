package org.hjemvej.cases.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.hjemvej.cases.policy.Policies;
import org.hjemvej.platform.deadlines.Deadlines;
import org.hjemvej.platform.time.BusinessClock;

/**
 * A request of the person waits for its answer. Silence never decides against her (F14): it reminds the authority, and then
 * goes to a leader.
 */
@ApplicationScoped
class AnswerDeadlines {

    private static final String DAYS = "reflection.answerDays";
    private static final String REMIND = "REMIND";
    private static final String ESCALATE = "ESCALATE";

    private final Deadlines deadlines;
    private final Policies policies;
    private final Extensions extensions;

    AnswerDeadlines(Deadlines deadlines, Policies policies, Extensions extensions) {
        this.deadlines = deadlines;
        this.policies = policies;
        this.extensions = extensions;
    }

    /** She has asked for the period, and its authority hears of it on that day. */
    void await(ReflectionPeriod period, LocalDate heardOn) {
        set(period, RequestKind.PERIOD, period.id(), heardOn);
    }

    /** She has asked for more days, and the authority can have known of it from that day on. */
    void await(ReflectionPeriod period, Extension extension, LocalDate heardOn) {
        set(period, RequestKind.EXTENSION, extension.id(), heardOn);
    }

    /** The first deadline reminds, each later one escalates: {@code <what> <request> <days> days after <day>}. */
    private void set(ReflectionPeriod period, RequestKind kind, String reference, LocalDate heardOn) {
        List<Integer> days = policies.numbers(DAYS, heardOn);
        for (int i = 0; i < days.size(); i++) {
            deadlines.set(
                    period.basis().answerDeadline(),
                    period.caseHandle(),
                    reference,
                    "%s %s %d days after %s".formatted(i == 0 ? REMIND : ESCALATE, kind, days.get(i), heardOn),
                    BusinessClock.endOf(heardOn.plusDays(days.get(i))));
        }
    }

    static boolean escalates(String detail) {
        return detail.startsWith(ESCALATE);
    }

    /** Another authority answers from now on. */
    void leave(PeriodBasis before, ReflectionPeriod period) {
        // set anew when it comes back to this one, be it on the same day
        deadlines.forget(before.answerDeadline(), period.id());
    }

    /** The request has its answer. */
    void answered(ReflectionPeriod period, String reference) {
        deadlines.settle(period.basis().answerDeadline(), reference);
    }

    /** The period has come to an end: nothing that was asked for it waits any more. */
    void over(ReflectionPeriod period) {
        answered(period, period.id());
        extensions.of(period.id()).forEach(extension -> answered(period, extension.id()));
    }
}
