package org.hjemvej.cases.whereabouts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hjemvej.cases.accommodation.Placement;
import org.hjemvej.cases.accommodation.PlacementClass;
import org.hjemvej.cases.age.AgeFacts;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.minors.Representatives;
import org.hjemvej.cases.policy.Policies;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.rules.RuleBroken;
import org.hjemvej.platform.time.BusinessClock;

/**
 * To whom an address can be told at all (domain 1.2 and 4.3): being named says which person it is, and never lets another
 * agency read. What has to be true when somebody is named has to be true when she reads.
 */
@ApplicationScoped
class AddressAudience {

    /** Followed by a purpose: the organisations whose people may be named for it, by day. */
    private static final String ORGANISATIONS = "placement.addressReaders.";

    private final CaseFiles files;
    private final AgeFacts ages;
    private final Representatives representatives;
    private final Policies policies;
    private final BusinessClock clock;

    AddressAudience(
            CaseFiles files, AgeFacts ages, Representatives representatives, Policies policies, BusinessClock clock) {
        this.files = files;
        this.ages = ages;
        this.representatives = representatives;
        this.policies = policies;
        this.clock = clock;
    }

    /** Refuses to name anybody to whom this address is not told for this purpose. */
    void mustInclude(Placement placement, AddressReader.Named named) {
        Optional<RuleBroken> broken = against(placement, named.purpose(), named.organisation());
        if (broken.isPresent()) {
            throw broken.get();
        }
    }

    /** Whether somebody who is named for this purpose is told the address today, in one of her roles. */
    boolean includes(Placement placement, Purpose purpose, Set<String> roles, Actor actor) {
        return roles.contains(purpose.role())
                && against(placement, purpose, actor.organisation()).isEmpty();
    }

    /** Whether who is named is told the address today, in the role of her purpose. */
    boolean includes(Placement placement, AddressReader named) {
        return against(placement, named.purpose(), named.organisation()).isEmpty();
    }

    private Optional<RuleBroken> against(Placement placement, Purpose purpose, String organisation) {
        List<String> possible = organisations(purpose);
        if (possible.isEmpty()) {
            return Optional.of(WhereaboutsRule.ADDRESS_PURPOSE_CLOSED.broken(Map.of("purpose", purpose)));
        }
        if (!possible.contains(organisation)) {
            return Optional.of(WhereaboutsRule.ADDRESS_READER_ORGANISATION.broken(
                    Map.of("purpose", purpose, "organisation", organisation, "possible", possible)));
        }
        if (purpose.isForChildren() && !isOfAChild(placement)) {
            return Optional.of(WhereaboutsRule.ADDRESS_READER_OF_A_CHILD.broken(Map.of("purpose", purpose)));
        }
        if (purpose == Purpose.REPRESENTATIVE && !isRepresented(placement)) {
            return Optional.of(WhereaboutsRule.ADDRESS_READER_NOT_APPOINTED.broken());
        }
        return Optional.empty();
    }

    private List<String> organisations(Purpose purpose) {
        LocalDate today = clock.today();
        String key = ORGANISATIONS + purpose;
        return policies.isKnown(key, today)
                ? policies.texts(key, today).stream()
                        .filter(organisation -> !organisation.isBlank())
                        .toList()
                : List.of();
    }

    /** From the first moment of an eighteenth birthday on there is no child; this waits for no deadline. */
    private boolean isOfAChild(Placement placement) {
        String handle = placement.caseHandle();
        return handle == null
                ? placement
                        .placementClass()
                        .filter(PlacementClass.CHILD::equals)
                        .isPresent()
                : files.findByIdOptional(handle)
                        .filter(file ->
                                ages.finding(file, clock.today()).state().treatedAsChild())
                        .isPresent();
    }

    private boolean isRepresented(Placement placement) {
        String handle = placement.caseHandle();
        return handle != null && representatives.current(handle).isPresent();
    }
}
