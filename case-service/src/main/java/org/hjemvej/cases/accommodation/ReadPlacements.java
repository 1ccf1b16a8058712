package org.hjemvej.cases.accommodation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.intake.Referrals;
import org.hjemvej.platform.rest.Page;
import org.hjemvej.platform.rest.PageAfter;
import org.hjemvej.platform.rules.InterfaceRule;
import org.hjemvej.platform.time.BusinessClock;

/** Placements as a caller may see them. */
@ApplicationScoped
public class ReadPlacements {

    private final Placements placements;
    private final Facilities facilities;
    private final FacilityThreats threats;
    private final CaseFiles files;
    private final Referrals referrals;
    private final BusinessClock clock;

    ReadPlacements(
            Placements placements,
            Facilities facilities,
            FacilityThreats threats,
            CaseFiles files,
            Referrals referrals,
            BusinessClock clock) {
        this.placements = placements;
        this.facilities = facilities;
        this.threats = threats;
        this.files = files;
        this.referrals = referrals;
        this.clock = clock;
    }

    /** The placement, or "no such resource" when there is none or it is not for this reader. */
    @Transactional
    public Placement get(String id, PlacementReader reader) {
        Placement placement = placements.get(id);
        mustBeVisible(placement, reader);
        return placement;
    }

    void mustBeVisible(Placement placement, PlacementReader reader) {
        if (placement.caseHandle() != null && (reader.readsCases() || placement.referralId() == null)) {
            files.get(placement.caseHandle(), reader.cases());
        } else {
            mustSeeReferral(Objects.requireNonNull(placement.referralId()), reader);
            if (!isForItsSender(placement, reader)) {
                throw InterfaceRule.NOT_FOUND.broken();
            }
        }
    }

    /** Where she lives once she has a case is not for who sent the referral to know, but for the authority that asked for it itself. */
    private static boolean isForItsSender(Placement placement, PlacementReader reader) {
        return placement.caseHandle() == null
                || placement.ground() == Ground.INTERIM_SECTION_34
                || placement.organisation().equals(reader.organisation());
    }

    @Transactional
    public Page<Placement> ofCase(String handle, PlacementReader reader, PageAfter after) {
        files.get(handle, reader.cases());
        return placements.ofCase(handle, after);
    }

    /** Those of a referral; who reads cases reads what has become a case's there. */
    @Transactional
    public Page<Placement> ofReferral(String referralId, PlacementReader reader, PageAfter after) {
        mustSeeReferral(referralId, reader);
        return reader.readsCases()
                ? placements.ofReferral(referralId, after)
                : placements.ofSender(referralId, reader.organisation(), after);
    }

    private void mustSeeReferral(String referralId, PlacementReader reader) {
        referrals.get(referralId, reader.cmm() ? null : reader.organisation());
    }

    /**
     * The types that would suit somebody who waits, where she need not wait and is in no danger that is known.
     *
     * @param toCmm whether they are for CMM, which alone hears whether threats are known
     */
    @Transactional
    public List<Alternative> alternatives(Placement placement, boolean toCmm) {
        if (placement.status() != PlacementStatus.NO_CAPACITY) {
            return List.of();
        }
        Needs needs = placement.needs();
        List<AccommodationType> types = AccommodationType.suiting(needs).stream()
                .filter(type -> type != placement.wishedType())
                .toList();
        Set<String> dangerous = threats.forbidding(placement);
        List<Facility> suitable = facilities.standing(types, clock.today()).stream()
                .filter(each -> each.takes(needs))
                .filter(each -> !dangerous.contains(each.code()))
                .toList();
        return Alternative.among(suitable, placements.places(suitable), needs, toCmm);
    }
}
