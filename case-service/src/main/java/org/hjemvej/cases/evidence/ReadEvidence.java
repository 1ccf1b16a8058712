package org.hjemvej.cases.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.casefile.CaseHistory;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.casefile.TimelineEntry;
import org.hjemvej.cases.reflection.Ceilings;
import org.hjemvej.cases.reflection.Extension;
import org.hjemvej.cases.reflection.Extensions;
import org.hjemvej.cases.reflection.PeriodBasis;
import org.hjemvej.cases.reflection.ReflectionPeriod;
import org.hjemvej.cases.reflection.ReflectionPeriods;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.time.BusinessClock;

/** Puts together what a request for more days rests on: as its receiver may read it, whoever asks for the bundle. */
@ApplicationScoped
public class ReadEvidence {

    private static final CaseReader UDL = new CaseReader("", false, false, true, false);

    private final CaseFiles files;
    private final ReflectionPeriods periods;
    private final Extensions extensions;
    private final Ceilings ceilings;
    private final CaseHistory history;
    private final Audit audit;
    private final BusinessClock clock;

    ReadEvidence(
            CaseFiles files,
            ReflectionPeriods periods,
            Extensions extensions,
            Ceilings ceilings,
            CaseHistory history,
            Audit audit,
            BusinessClock clock) {
        this.files = files;
        this.periods = periods;
        this.extensions = extensions;
        this.ceilings = ceilings;
        this.history = history;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public EvidenceBundle run(String handle, String periodId, String id, CaseReader reader, Actor actor) {
        CaseFile file = files.get(handle, reader);
        ReflectionPeriod period = periods.get(handle, periodId);
        Extension request = extensions.get(periodId, id);
        audit.record(actor, "reflection-extension.evidence", handle, id);
        LocalDate today = clock.today();
        return new EvidenceBundle(
                handle,
                period,
                request,
                extensions.of(periodId),
                period.span(),
                period.span().used(today),
                ceilings.of(period, today),
                history(file, period.basis() == PeriodBasis.DEPARTURE_DEADLINE ? UDL : reader),
                clock.now(),
                today);
    }

    private List<TimelineEntry> history(CaseFile file, CaseReader receiver) {
        return history.evidence(file, receiver).stream()
                .sorted(TimelineEntry.OLDEST_FIRST)
                .toList();
    }
}
