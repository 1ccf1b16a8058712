package org.hjemvej.cases.accommodation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.intake.Referrals;
import org.hjemvej.platform.rules.InterfaceRule;

/**
 * Takes the case of a placement, or its referral as long as there is no case, before houses and placement: what becomes known of
 * the person, and whether her case is merged, is settled by who holds it.
 */
@ApplicationScoped
public class TakeSubject {

    private final CaseFiles files;
    private final Referrals referrals;
    private final Placements placements;

    TakeSubject(CaseFiles files, Referrals referrals, Placements placements) {
        this.files = files;
        this.referrals = referrals;
        this.placements = placements;
    }

    void run(ChangePlacement.Step step) {
        run(step.id(), step.reader());
    }

    /** CMM knows of every referral, and a house of who has a place in it; others know of those they have sent. */
    public void run(String placementId, PlacementReader reader) {
        boolean ofAnySender = reader.cmm() || reader.house();
        if (placements.caseOf(placementId).isEmpty()) {
            placements
                    .referralOf(placementId)
                    .ifPresent(referral -> referrals.held(referral, ofAnySender ? null : reader.organisation()));
        }
        // the referral may have become a case while it was waited for
        placements.caseOf(placementId).ifPresent(handle -> takeCase(handle, reader));
    }

    /** Nothing more is recorded in a merged case; who knows the placement by its referral does not learn of the case. */
    private void takeCase(String handle, PlacementReader reader) {
        if (reader.readsCases()) {
            files.toChange(handle, reader.cases());
        } else if (files.findByIdOptional(handle, LockModeType.PESSIMISTIC_WRITE)
                .filter(file -> file.mergedInto() == null)
                .isEmpty()) {
            throw InterfaceRule.NOT_FOUND.broken();
        }
    }
}
