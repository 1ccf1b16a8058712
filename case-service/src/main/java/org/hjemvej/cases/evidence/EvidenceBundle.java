package org.hjemvej.cases.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hjemvej.cases.casefile.TimelineEntry;
import org.hjemvej.cases.reflection.Ceiling;
import org.hjemvej.cases.reflection.Extension;
import org.hjemvej.cases.reflection.ReflectionPeriod;
import org.hjemvej.cases.reflection.Span;

/**
 * What a request for more days rests on, as far as the authority that decides may know: codes, dates, numbers and handles. No
 * word that somebody wrote, nobody's name, nothing of the return.
 *
 * @param caseHandle of the person
 * @param request for more days
 * @param requests all for this period, oldest first
 * @param span the days of the period as they stand
 * @param used how many of them lie behind
 * @param ceiling how many she may have in all, and the days of her other periods
 * @param history of assessment and period, oldest first
 */
public record EvidenceBundle(
        String caseHandle,
        ReflectionPeriod period,
        Extension request,
        List<Extension> requests,
        Span span,
        int used,
        Ceiling ceiling,
        List<TimelineEntry> history,
        Instant madeAt,
        LocalDate today) {

    public EvidenceBundle {
        requests = List.copyOf(requests);
        history = List.copyOf(history);
    }

    /** The authority it is for. */
    public String receiver() {
        return period.basis().authority();
    }
}
