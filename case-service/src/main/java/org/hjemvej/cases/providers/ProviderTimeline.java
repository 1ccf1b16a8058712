package org.hjemvej.cases.providers;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hjemvej.cases.CaseEvent;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.casefile.TimelineEntry;
import org.hjemvej.cases.casefile.TimelineSource;
import org.hjemvej.cases.casefile.TimelineStep;
import org.hjemvej.cases.casefile.ToldEvents;
import org.hjemvej.platform.rules.Text;

/** What a timeline tells of referrals to providers: CMM only, and neither which provider nor which service. */
@ApplicationScoped
class ProviderTimeline implements TimelineSource {

    private static final Map<Class<? extends CaseEvent>, Step> STEPS = Map.of(
            ProviderEvent.ProviderReferralSent.class, Step.SENT,
            ProviderEvent.ProviderReferralAccepted.class, Step.ACCEPTED,
            ProviderEvent.ProviderReferralRejected.class, Step.REJECTED,
            ProviderEvent.ProviderReferralWithdrawn.class, Step.WITHDRAWN,
            ProviderEvent.ProviderReferralExpired.class, Step.EXPIRED,
            ProviderEvent.ProviderReferralDone.class, Step.DONE);

    enum Step implements TimelineStep {
        SENT("Provider asked to take the person", "Leverandør bedt om at tage imod personen"),
        ACCEPTED("Provider takes the person", "Leverandøren tager imod personen"),
        REJECTED("Provider does not take the person", "Leverandøren tager ikke imod personen"),
        WITHDRAWN("Provider asked no more", "Leverandøren spørges ikke længere"),
        EXPIRED("Provider did not answer in time", "Leverandøren svarede ikke i tide"),
        DONE("Provider has done what it was asked for", "Leverandøren har gjort det, den blev bedt om");

        private final Text text;

        Step(String en, String da) {
            text = Text.of(en, da);
        }

        @Override
        public int process() {
            return 6;
        }

        @Override
        public String kind() {
            return "PROVIDER_REFERRAL";
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
    public Set<Class<? extends CaseEvent>> kinds(CaseReader reader) {
        return STEPS.keySet();
    }

    @Override
    public List<TimelineEntry> of(CaseFile file, CaseReader reader, ToldEvents events) {
        return events.of(STEPS.keySet()).stream()
                .map(told -> TimelineEntry.at(
                        told.at(), Objects.requireNonNull(STEPS.get(told.kind())), told.get("referralId")))
                .toList();
    }
}
