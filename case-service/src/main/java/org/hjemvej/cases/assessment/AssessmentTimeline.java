package org.hjemvej.cases.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.casefile.EvidenceSource;
import org.hjemvej.cases.casefile.TimelineEntry;
import org.hjemvej.cases.casefile.TimelineStep;
import org.hjemvej.cases.casefile.ToldEvents;
import org.hjemvej.cases.competence.Authority;
import org.hjemvej.platform.rules.Text;

/** What a timeline tells of assessments, to everybody who may see the case. */
@ApplicationScoped
class AssessmentTimeline implements EvidenceSource {

    private final Assessments assessments;
    private final TransfersOfCompetence transfers;
    private final Revocations revocations;

    AssessmentTimeline(Assessments assessments, TransfersOfCompetence transfers, Revocations revocations) {
        this.assessments = assessments;
        this.transfers = transfers;
        this.revocations = revocations;
    }

    enum Step implements TimelineStep {
        OPENED("Assessment opened", "Vurdering åbnet"),
        TRANSFERRED("Assessment handed over", "Vurdering overdraget"),
        DECIDED_POSITIVE("Assessed as trafficked", "Vurderet handlet"),
        DECIDED_NEGATIVE("Not assessed as trafficked", "Ikke vurderet handlet"),
        SERVED("Decision served", "Afgørelse meddelt"),
        LAPSED("Assessment ended without a decision", "Vurdering ophørt uden afgørelse"),
        REVOKED("Positive decision revoked", "Positiv afgørelse tilbagekaldt");

        private final Text text;

        Step(String en, String da) {
            text = Text.of(en, da);
        }

        @Override
        public int process() {
            return 3;
        }

        @Override
        public String kind() {
            return "ASSESSMENT";
        }

        @Override
        public Text text() {
            return text;
        }
    }

    @Override
    public boolean isFor(CaseReader reader) {
        return true;
    }

    @Override
    public List<TimelineEntry> of(CaseFile file, CaseReader reader, ToldEvents events) {
        Map<String, Revocation> revoked = revocations.confirmed(file.handle()).stream()
                .collect(Collectors.toMap(Revocation::assessmentId, Function.identity()));
        return assessments.of(file.handle()).stream()
                .flatMap(each -> Stream.concat(
                                entries(each, transfers.of(each.id())).stream(),
                                Stream.ofNullable(revoked.get(each.id()))
                                        .flatMap(revocation -> entries(each, revocation)))
                        .map(entry -> entry.readAt(file.path() + "/assessments/" + each.id())))
                .toList();
    }

    private static Stream<TimelineEntry> entries(Assessment assessment, Revocation revocation) {
        String authority = assessment.authority().name();
        RevocationTerms terms = revocation.terms();
        return Stream.of(
                TimelineEntry.on(terms.decidedOn(), Step.REVOKED, revocation.id())
                        .by(authority)
                        .because(terms.legalBasis()),
                TimelineEntry.on(terms.servedOn(), Step.SERVED, revocation.id()).by(authority));
    }

    private static List<TimelineEntry> entries(Assessment assessment, List<TransferOfCompetence> transfers) {
        Authority first = transfers.isEmpty()
                ? assessment.authority()
                : transfers.getFirst().from();
        List<TimelineEntry> entries = new ArrayList<>();
        entries.add(TimelineEntry.at(assessment.openedAt(), Step.OPENED, assessment.id())
                .by("CMM")
                .about(new TimelineEntry.Detail(first.name(), Text.of("before " + first, "hos " + first))));
        transfers.forEach(transfer ->
                entries.add(TimelineEntry.at(transfer.transferredAt(), Step.TRANSFERRED, transfer.id())
                        .by(transfer.from().name())
                        .about(new TimelineEntry.Detail(
                                transfer.to().name(), Text.of("to " + transfer.to(), "til " + transfer.to())))
                        .because(transfer.ruleVersion())));
        entries.addAll(ends(assessment));
        return entries;
    }

    private static List<TimelineEntry> ends(Assessment assessment) {
        String authority = assessment.authority().name();
        List<TimelineEntry> entries = new ArrayList<>();
        Decision decision = assessment.confirmedDecision();
        if (decision != null) {
            Step decided =
                    decision.outcome() == Decision.Outcome.POSITIVE ? Step.DECIDED_POSITIVE : Step.DECIDED_NEGATIVE;
            entries.add(TimelineEntry.on(decision.decidedOn(), decided, assessment.id())
                    .by(authority)
                    .because(decision.legalBasis()));
            entries.add(TimelineEntry.on(decision.servedOn(), Step.SERVED, assessment.id())
                    .by(authority));
        }
        LocalDate lapsedOn = assessment.lapsedOn();
        if (lapsedOn != null) {
            entries.add(TimelineEntry.on(lapsedOn, Step.LAPSED, assessment.id()).by(authority));
        }
        return entries;
    }
}
