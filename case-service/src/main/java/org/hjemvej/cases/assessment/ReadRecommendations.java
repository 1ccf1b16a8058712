package org.hjemvej.cases.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.competence.Authority;
import org.hjemvej.cases.consent.ConsentScope;
import org.hjemvej.cases.consent.Consents;
import org.hjemvej.cases.identification.Recommendations;
import org.hjemvej.cases.identification.Recommendations.Recommendation;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.rules.InterfaceRule;
import org.hjemvej.platform.time.BusinessClock;

/**
 * What a round of assessment rests on (BR10): the recommendations of CMM until the day of its decision. CMM reads them of the
 * cases it may see, Udlændingestyrelsen of a round that it holds or has decided, as long as the person's consent to the transfer
 * stands and it sees the case at all ({@link UdlTask}). Each look is audited.
 */
@ApplicationScoped
public class ReadRecommendations {

    private final CaseFiles files;
    private final Assessments assessments;
    private final Recommendations recommendations;
    private final Consents consents;
    private final Audit audit;

    ReadRecommendations(
            CaseFiles files, Assessments assessments, Recommendations recommendations, Consents consents, Audit audit) {
        this.files = files;
        this.assessments = assessments;
        this.recommendations = recommendations;
        this.consents = consents;
        this.audit = audit;
    }

    /** They are of the person, whichever of her cases they are in; to CMM of those that the reader may see. */
    @Transactional
    public List<Recommendation> run(String handle, String id, CaseReader reader, Actor actor) {
        CaseFile file = files.get(handle, reader);
        Assessment round = assessments.get(handle, id);
        if (!reader.isCmm() && !isForUdl(round)) {
            throw InterfaceRule.NOT_FOUND.broken();
        }
        audit.record(actor, "recommendation.list", handle, id);
        List<CaseFile> cases = reader.isCmm() ? files.ofOnePerson(file, reader) : files.ofOnePerson(file);
        return recommendations.of(cases.stream().map(CaseFile::handle).toList()).stream()
                .filter(each -> mayRestOn(round, each.recommendedAt()))
                .toList();
    }

    /** Whether a round may rest on what was found then: one that is over not on what came after its day. */
    static boolean mayRestOn(Assessment round, Instant found) {
        Decision made = round.confirmedDecision();
        LocalDate day = made == null ? round.lapsedOn() : made.decidedOn();
        return day == null || found.isBefore(BusinessClock.endOf(day));
    }

    /** What a representative has agreed to for who is an adult now opens nothing before she has said so herself. */
    private boolean isForUdl(Assessment round) {
        return round.authority() == Authority.UDL
                && consents.standing(round.caseHandle(), ConsentScope.ASSESSMENT_TRANSFER_UDL)
                        .filter(consent -> !consents.isToBeConfirmed(consent))
                        .isPresent();
    }
}
