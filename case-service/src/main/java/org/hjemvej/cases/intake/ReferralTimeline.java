package org.hjemvej.cases.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.casefile.TimelineEntry;
import org.hjemvej.cases.casefile.TimelineSource;
import org.hjemvej.cases.casefile.TimelineStep;
import org.hjemvej.cases.casefile.ToldEvents;
import org.hjemvej.platform.rules.Text;
import org.jspecify.annotations.Nullable;

/** What a timeline tells of the referral that a case comes from: CMM only. */
@ApplicationScoped
class ReferralTimeline implements TimelineSource {

    private final Referrals referrals;

    ReferralTimeline(Referrals referrals) {
        this.referrals = referrals;
    }

    enum Step implements TimelineStep {
        RECEIVED("Referral received", "Henvendelse modtaget"),
        BECAME_ACUTE("The referral became acute", "Henvendelsen blev akut"),
        TRIAGED("Referral triaged", "Henvendelse visiteret"),
        INTERVIEW_OFFERED("Interview offered", "Samtale tilbudt"),
        ACCEPTED("The person agreed to an interview", "Personen sagde ja til samtale"),
        CONVERTED("The referral became a case", "Henvendelsen blev til en sag");

        private final Text text;

        Step(String en, String da) {
            text = Text.of(en, da);
        }

        @Override
        public int process() {
            return 1;
        }

        @Override
        public String kind() {
            return "REFERRAL";
        }

        @Override
        public Text text() {
            return text;
        }
    }

    @Override
    public boolean isFor(CaseReader reader) {
        return reader.isCmm();
    }

    @Override
    public List<TimelineEntry> of(CaseFile file, CaseReader reader, ToldEvents events) {
        return referrals.findByIdOptional(file.referralId()).stream()
                .flatMap(referral -> entries(referral).map(entry -> entry.readAt("/v1/referrals/" + referral.id())))
                .toList();
    }

    private static Stream<TimelineEntry> entries(Referral referral) {
        Stream<TimelineEntry> told = Stream.concat(
                        taken(referral, Step.RECEIVED, referral.receivedAt()),
                        taken(referral, Step.BECAME_ACUTE, referral.becameAcuteAt()))
                .map(entry -> entry.by(referral.organisation()));
        Stream<TimelineEntry> since = Stream.of(
                        taken(referral, Step.TRIAGED, referral.triagedAt()),
                        taken(referral, Step.INTERVIEW_OFFERED, referral.offeredAt()),
                        taken(referral, Step.ACCEPTED, referral.answeredAt()),
                        taken(referral, Step.CONVERTED, referral.convertedAt()))
                .flatMap(each -> each)
                .map(entry -> entry.by("CMM"));
        return Stream.concat(told, since);
    }

    /** Nothing of a step that was taken before its time was kept. */
    private static Stream<TimelineEntry> taken(Referral referral, Step step, @Nullable Instant at) {
        return Stream.ofNullable(at).map(when -> TimelineEntry.at(when, step, referral.id()));
    }
}
