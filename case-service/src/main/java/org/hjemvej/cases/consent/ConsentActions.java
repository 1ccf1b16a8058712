package org.hjemvej.cases.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.casefile.NextAction;
import org.hjemvej.cases.casefile.NextActionSource;
import org.hjemvej.platform.caller.Actor;

/**
 * The person, or who agrees for her, may agree to any use, and she may take it back, also in a case that is merged. What a
 * step waits for is told beside that step, by {@link ConsentsWanted}.
 */
@ApplicationScoped
class ConsentActions implements NextActionSource {

    private final RecordConsent record;
    private final Consents consents;

    ConsentActions(RecordConsent record, Consents consents) {
        this.record = record;
        this.consents = consents;
    }

    /** After every process that asks for one. */
    @Override
    public int process() {
        return 100;
    }

    @Override
    public List<NextAction> of(CaseFile file, CaseReader reader, Actor actor) {
        if (!reader.isCmm()) {
            return List.of();
        }
        String path = file.path() + "/consents";
        List<Consent> standing = consents.of(file.handle(), reader).stream()
                .filter(consent -> consent.withdrawnAt() == null)
                .toList();
        List<NextAction> actions = new ArrayList<>();
        actions.add(
                NextAction.of("giveConsent", "POST", path, () -> record.mustBePossible(file, firstWithout(standing))));
        standing.forEach(consent ->
                actions.add(NextAction.allowed("withdrawConsent", "PUT", path + "/" + consent.id() + "/withdrawal")
                        .about(consent.scope().name())
                        .evenIfMerged()));
        standing.stream()
                .filter(consents::isToBeConfirmed)
                .forEach(consent -> actions.add(
                        NextAction.allowed("confirmConsent", "PUT", path + "/" + consent.id() + "/confirmation")
                                .about(consent.scope().name())));
        return actions;
    }

    /** The first scope that she has not agreed to; when she has agreed to all, the first of all. */
    private static ConsentScope firstWithout(List<Consent> standing) {
        return Arrays.stream(ConsentScope.values())
                .filter(scope -> standing.stream().noneMatch(consent -> consent.scope() == scope))
                .findFirst()
                .orElse(ConsentScope.INTERVIEW);
    }
}
