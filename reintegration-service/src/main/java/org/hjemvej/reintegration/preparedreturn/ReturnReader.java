package org.hjemvej.reintegration.preparedreturn;

import java.util.Optional;
import org.hjemvej.platform.caller.Caller;

/**
 * Which returns a caller may know of: a contact person those she applied for, CMM's managers, Hjemrejsestyrelsen and DRC
 * all that are applied for, a partner its own while the programme runs.
 */
public record ReturnReader(String id, String organisation, boolean contactPerson, boolean everything, boolean partner) {

    public static ReturnReader of(Caller caller) {
        return new ReturnReader(
                caller.id(),
                caller.organisation(),
                caller.has("cmm-contact-person"),
                caller.hasAny(
                        "cmm-manager", "hst-return-officer", "drc-adviser", "drc-finance", "drc-programme-manager"),
                caller.has("partner-caseworker"));
    }

    boolean maySee(PreparedReturn prepared) {
        return everything
                || (contactPerson && prepared.requestedBy().equals(id))
                || (partner
                        && !prepared.status().isOver()
                        && prepared.partnerOrganisation()
                                .filter(organisation::equals)
                                .isPresent());
    }

    Optional<String> ownRequestsOnly() {
        return !everything && contactPerson ? Optional.of(id) : Optional.empty();
    }

    Optional<String> partnerOnly() {
        return !everything && !contactPerson ? Optional.of(organisation) : Optional.empty();
    }
}
