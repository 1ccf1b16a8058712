package org.hjemvej.cases.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.casefile.TimelineEntry;
import org.hjemvej.cases.casefile.TimelineSource;
import org.hjemvej.cases.casefile.TimelineStep;
import org.hjemvej.platform.rules.Text;

/** What a timeline tells of the referral that a case comes from: CMM only. */
@ApplicationScoped
class ReferralTimeline implements TimelineSource {

    private final Referrals referrals;

    ReferralTimeline(Referrals referrals) {
        this.referrals = referrals;
    }

    enum Step implements TimelineStep {
        RECEIVED;

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
            return Text.of("Referral received", "Henvendelse modtaget");
        }
    }

    @Override
    public boolean isFor(CaseReader reader) {
        return reader.isCmm();
    }

    @Override
    public List<TimelineEntry> of(CaseFile file, CaseReader reader) {
        return referrals.findByIdOptional(file.referralId()).stream()
                .map(referral -> TimelineEntry.at(referral.receivedAt(), Step.RECEIVED, referral.id())
                        .by(referral.organisation())
                        .readAt("/v1/referrals/" + referral.id()))
                .toList();
    }
}
