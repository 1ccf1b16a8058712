package org.hjemvej.reintegration.preparedreturn;

import java.util.Optional;
import org.hjemvej.platform.caller.Caller;

/**
 * Which returns a caller may know of: a contact person those she applied for, CMM's managers, Hjemrejsestyrelsen and DRC
 * all that are applied for, a partner its own while a place with it is held and the programme runs.
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
                || (contactPerson && prepared.application().requestedBy().equals(id))
                || (receives(prepared) && !prepared.status().isOver());
    }

    /** Also the partner of a programme that has ended, as long as money for it is on its way through the partner's hands. */
    boolean mayHandOver(PreparedReturn prepared) {
        return maySee(prepared) || receives(prepared);
    }

    private boolean receives(PreparedReturn prepared) {
        return partner && prepared.place().isWith(organisation);
    }

    /** Whose applications a list must ask for: her own, when she sees those and not everything. */
    Optional<String> ownRequests() {
        return !everything && contactPerson ? Optional.of(id) : Optional.empty();
    }

    /** Whose programmes that run a list must ask for: those of a partner. */
    Optional<String> receivedBy() {
        return !everything && partner ? Optional.of(organisation) : Optional.empty();
    }
}
