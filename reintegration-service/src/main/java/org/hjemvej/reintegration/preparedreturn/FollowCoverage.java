package org.hjemvej.reintegration.preparedreturn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;

/** Takes partner-service's answer on coverage: a place reserved assigns the partner, a missing one starts a search. */
@ApplicationScoped
public class FollowCoverage {

    private static final Actor ACTOR = Actor.system("partner.events");

    private final PreparedReturns returns;
    private final PrepareReturn prepare;
    private final Event<PlaceGiven> placeGiven;
    private final ReturnNews news;
    private final Audit audit;

    FollowCoverage(
            PreparedReturns returns,
            PrepareReturn prepare,
            Event<PlaceGiven> placeGiven,
            ReturnNews news,
            Audit audit) {
        this.returns = returns;
        this.prepare = prepare;
        this.placeGiven = placeGiven;
        this.news = news;
        this.audit = audit;
    }

    /** A late or repeated answer finds a return that has moved on, and changes nothing. */
    @Transactional
    public void placeReserved(String ref, String agreementId, String organisation) {
        PreparedReturn prepared = returns.findById(ref);
        if (prepared == null) {
            return;
        }
        if (prepared.status().next().contains(ReturnStatus.PARTNER_ASSIGNED)) {
            prepared.assignPartner(agreementId, organisation);
        } else if (!prepared.regainPlace(agreementId, organisation)) {
            return;
        }
        returns.flush();
        news.tellAlsoPartners(
                new ReturnEvent.PartnerAssigned(prepared.caseHandle(), ref, agreementId, organisation), ref, ACTOR);
        audit.record(ACTOR, "return.partner-assigned", prepared.caseHandle(), ref);
        placeGiven.fire(new PlaceGiven(prepared));
        prepare.prepareIfReady(prepared, ACTOR);
    }

    /** A place lapsed: another one is asked for, at once or when the return goes on, and without it no plan is approved and nobody departs. */
    @Transactional
    public void placeReleased(String ref) {
        PreparedReturn prepared = returns.findById(ref);
        if (prepared == null || !prepared.losePlace()) {
            return;
        }
        returns.flush();
        prepare.askForAnotherPlace(prepared, ACTOR);
        audit.record(ACTOR, "return.place-lost", prepared.caseHandle(), ref);
    }

    /** The search has found nobody: CMM and DRC are told, and the person chooses how to go on. */
    @Transactional
    public void searchFailed(String ref) {
        PreparedReturn prepared = returns.findById(ref);
        if (prepared == null || !prepared.noPartnerFound()) {
            return;
        }
        returns.flush();
        news.tell(
                new ReturnEvent.NoPartnerFound(
                        prepared.caseHandle(), ref, prepared.journey().destinationCountry()),
                ACTOR);
        audit.record(ACTOR, "return.no-partner-found", prepared.caseHandle(), ref);
    }

    @Transactional
    public void coverageMissing(String ref) {
        PreparedReturn prepared = returns.findById(ref);
        if (prepared == null || prepared.status() != ReturnStatus.COVERAGE_CHECK) {
            return;
        }
        prepared.searchPartner();
        returns.flush();
        audit.record(ACTOR, "return.partner-search", prepared.caseHandle(), ref);
    }
}
