package org.hjemvej.cases.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.outreach.PublicInformation;
import org.hjemvej.cases.outreach.PublicOffer;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.outbox.Outbox;
import org.hjemvej.platform.time.BusinessClock;

/** CMM assesses what a person needs; the next version takes the place of the one before, which stays readable. */
@ApplicationScoped
public class AssessNeeds {

    private final CaseFiles files;
    private final NeedsAssessments assessments;
    private final PublicInformation information;
    private final Outbox outbox;
    private final Audit audit;
    private final BusinessClock clock;

    AssessNeeds(
            CaseFiles files,
            NeedsAssessments assessments,
            PublicInformation information,
            Outbox outbox,
            Audit audit,
            BusinessClock clock) {
        this.files = files;
        this.assessments = assessments;
        this.information = information;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** Of two who assess at the same time one is refused by the database. */
    @Transactional
    public NeedsAssessment run(String handle, CaseReader reader, LocalDate assessedOn, List<Need> needs, Actor actor) {
        files.toChange(handle, reader);
        Set<String> offered =
                information.offers(assessedOn).stream().map(PublicOffer::code).collect(Collectors.toSet());
        int version =
                1 + assessments.latest(handle).map(NeedsAssessment::version).orElse(0);
        NeedsAssessment assessment =
                NeedsAssessment.of(handle, version, assessedOn, needs, offered, actor, clock.now());
        assessments.persistAndFlush(assessment);
        outbox.publish(new NeedsEvent.NeedsAssessed(handle, version), actor);
        audit.record(actor, "needs.assess", handle, handle);
        return assessment;
    }
}
