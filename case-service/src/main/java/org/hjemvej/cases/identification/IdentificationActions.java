package org.hjemvej.cases.identification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.casefile.NextAction;
import org.hjemvej.cases.casefile.NextActionSource;
import org.hjemvej.cases.consent.ConsentsWanted;
import org.hjemvej.platform.caller.Actor;

/** What CMM may do next to identify a person. */
@ApplicationScoped
class IdentificationActions implements NextActionSource {

    private final Identifications identifications;
    private final IdentifyPerson identify;
    private final HoldInterviews hold;
    private final CallOffInterview callOff;
    private final ConsentsWanted wanted;

    IdentificationActions(
            Identifications identifications,
            IdentifyPerson identify,
            HoldInterviews hold,
            CallOffInterview callOff,
            ConsentsWanted wanted) {
        this.identifications = identifications;
        this.identify = identify;
        this.hold = hold;
        this.callOff = callOff;
        this.wanted = wanted;
    }

    @Override
    public int process() {
        return 2;
    }

    @Override
    public List<NextAction> of(CaseFile file, CaseReader reader, Actor actor) {
        if (!reader.isCmm()) {
            return List.of();
        }
        List<NextAction> actions = new ArrayList<>();
        actions.add(NextAction.of(
                "planIdentification",
                "POST",
                file.path() + "/identifications",
                () -> identify.mustBeAllowedToInterview(actor)));
        identifications.of(file.handle()).forEach(each -> {
            String path = file.path() + "/identifications/" + each.id();
            actions.addAll(toInterview(file, each, path, actor));
            actions.addAll(toEnd(file, each, path));
        });
        return actions;
    }

    private List<NextAction> toInterview(CaseFile file, Identification identification, String path, Actor actor) {
        return switch (identification.status()) {
            case PLANNED -> byConsent("recordInterviewConsent", path + "/consent", file);
            case CONSENT_RECORDED -> begin("startIdentification", path + "/start", file, actor);
            case SUSPENDED -> begin("resumeIdentification", path + "/resumption", file, actor);
            case IN_PROGRESS,
                    INDICATORS_RECORDED,
                    RECOMMENDED_FOR_ASSESSMENT,
                    NO_INDICATORS,
                    CONSENT_REFUSED,
                    CANCELLED,
                    NO_SHOW -> List.of();
        };
    }

    private List<NextAction> begin(String operation, String path, CaseFile file, Actor actor) {
        return wanted.before(NextAction.of(operation, "PUT", path, () -> hold.mustBePossible(file, null, actor)), file);
    }

    private List<NextAction> byConsent(String operation, String path, CaseFile file) {
        return wanted.before(NextAction.of(operation, "PUT", path, () -> identify.mustHaveConsent(file)), file);
    }

    private List<NextAction> toEnd(CaseFile file, Identification identification, String path) {
        List<NextAction> next = new ArrayList<>();
        if (identification.mayBecome(IdentificationStatus.INDICATORS_RECORDED)) {
            next.addAll(byConsent("recordIndicators", path + "/indicators", file));
        }
        if (identification.mayBecome(IdentificationStatus.SUSPENDED)) {
            next.add(NextAction.allowed("suspendIdentification", "PUT", path + "/suspension"));
        }
        if (identification.mayBecome(IdentificationStatus.RECOMMENDED_FOR_ASSESSMENT)) {
            next.add(NextAction.of(
                    "concludeIdentification",
                    "PUT",
                    path + "/conclusion",
                    () -> identify.mustBeConcludable(file, identification)));
        }
        if (identification.mayBecome(IdentificationStatus.CONSENT_REFUSED)) {
            next.add(NextAction.allowed("recordInterviewRefusal", "PUT", path + "/refusal"));
        }
        if (identification.mayBecome(IdentificationStatus.CANCELLED)) {
            next.add(NextAction.of(
                    "cancelIdentification",
                    "PUT",
                    path + "/cancellation",
                    () -> callOff.mustBeCancellable(identification)));
        }
        if (identification.mayBecome(IdentificationStatus.NO_SHOW)) {
            next.add(NextAction.allowed("recordInterviewNoShow", "PUT", path + "/no-show"));
        }
        return next;
    }
}
