package org.hjemvej.cases.minors;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Finds out who speaks for a child now. A reason for having nobody counts until somebody is appointed after all. */
@ApplicationScoped
public class Representations {

    private final Representatives representatives;
    private final RepresentativeWaivers waivers;

    Representations(Representatives representatives, RepresentativeWaivers waivers) {
        this.representatives = representatives;
        this.waivers = waivers;
    }

    public Representation of(String caseHandle) {
        if (representatives.current(caseHandle).isPresent()) {
            return Representation.BY_REPRESENTATIVE;
        }
        return reasonForNobody(caseHandle)
                .filter(waiver -> waiver.reason().isForGood())
                .map(waiver -> Representation.BY_ITSELF)
                .orElse(Representation.BY_NOBODY);
    }

    /** Whether there is a representative, or a reason why there is none that counts still. */
    boolean isAccountedFor(String caseHandle) {
        return representatives.current(caseHandle).isPresent()
                || reasonForNobody(caseHandle).isPresent();
    }

    private Optional<RepresentativeWaiver> reasonForNobody(String caseHandle) {
        return waivers.latest(caseHandle)
                .filter(waiver -> representatives.of(caseHandle).stream()
                        .allMatch(each -> each.appointedOn().isBefore(waiver.since())));
    }
}
