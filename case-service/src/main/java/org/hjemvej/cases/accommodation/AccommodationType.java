package org.hjemvej.cases.accommodation;

import static org.hjemvej.cases.accommodation.PlacementClass.ADULT;
import static org.hjemvej.cases.accommodation.PlacementClass.CHILD;
import static org.hjemvej.cases.accommodation.PlacesFor.ANY;
import static org.hjemvej.cases.accommodation.PlacesFor.MEN;
import static org.hjemvej.cases.accommodation.PlacesFor.WOMEN;
import static org.hjemvej.cases.casefile.StayBasis.ASYLUM_SEEKER;
import static org.hjemvej.cases.casefile.StayBasis.DANISH_CITIZEN;
import static org.hjemvej.cases.casefile.StayBasis.EU_CITIZEN;
import static org.hjemvej.cases.casefile.StayBasis.NO_LAWFUL_STAY;
import static org.hjemvej.cases.casefile.StayBasis.OTHER_LAWFUL_STAY;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hjemvej.cases.casefile.StayBasis;

/** The kinds of accommodation (process 2.5) and for whom each is, in the order in which they are looked through. */
public enum AccommodationType {
    SECRET_ADDRESS_SHELTER(ADULT, WOMEN, EnumSet.allOf(StayBasis.class)),
    WOMENS_CRISIS_CENTRE(ADULT, WOMEN, EnumSet.allOf(StayBasis.class)),
    MENS_CRISIS_CENTRE(ADULT, MEN, EnumSet.allOf(StayBasis.class)),
    SUPPORTED_HOUSING(ADULT, MEN, EnumSet.allOf(StayBasis.class)),
    APARTMENT(ADULT, MEN, EnumSet.allOf(StayBasis.class)),
    HOSTEL_HERBERG(ADULT, MEN, EnumSet.allOf(StayBasis.class)),
    ASYLUM_CENTRE(ADULT, ANY, EnumSet.of(NO_LAWFUL_STAY, ASYLUM_SEEKER)),
    CHILDRENS_ASYLUM_CENTRE(CHILD, ANY, EnumSet.of(NO_LAWFUL_STAY, ASYLUM_SEEKER)),
    CHILDRENS_SPECIAL_UNIT(CHILD, ANY, EnumSet.of(NO_LAWFUL_STAY, ASYLUM_SEEKER)),
    RESIDENTIAL_INSTITUTION(CHILD, ANY, EnumSet.of(DANISH_CITIZEN, EU_CITIZEN, OTHER_LAWFUL_STAY)),
    OPHOLDSSTED(CHILD, ANY, EnumSet.of(DANISH_CITIZEN, EU_CITIZEN, OTHER_LAWFUL_STAY)),
    FOSTER_FAMILY(CHILD, ANY, EnumSet.of(DANISH_CITIZEN, EU_CITIZEN, OTHER_LAWFUL_STAY)),
    /** What a place is called when {@link Ground#INTERIM_SECTION_34} is its ground; no facility is of this type. */
    INTERIM_POLICE_PLACEMENT(ADULT, ANY, EnumSet.noneOf(StayBasis.class));

    private final PlacementClass placementClass;
    private final PlacesFor placesFor;
    private final Set<StayBasis> stayBases;

    AccommodationType(PlacementClass placementClass, PlacesFor placesFor, Set<StayBasis> stayBases) {
        this.placementClass = placementClass;
        this.placesFor = placesFor;
        this.stayBases = stayBases;
    }

    /** The types that suit, the first one to be tried first. */
    static List<AccommodationType> suiting(Needs needs) {
        return Stream.of(values()).filter(type -> type.takes(needs)).toList();
    }

    /** Whether a place of this type can be one for this person. */
    boolean takes(Needs needs) {
        return placementClass == needs.placementClass()
                && placesFor.takes(needs.placesFor())
                && stayBases.contains(needs.stayBasis())
                && (!assessesAsylumSeekers() || needs.stayBasis() != ASYLUM_SEEKER || needs.individuallyAssessed());
    }

    /** Whether a facility of this type may be for these persons: a facility narrows its type, never widens it. */
    boolean allows(PlacesFor facility, Set<StayBasis> facilityStayBases) {
        return this != INTERIM_POLICE_PLACEMENT
                && (placesFor == ANY || placesFor == facility)
                && !facilityStayBases.isEmpty()
                && stayBases.containsAll(facilityStayBases);
    }

    /** Asylum-seeking women live here only after an individual assessment. */
    boolean assessesAsylumSeekers() {
        return this == SECRET_ADDRESS_SHELTER;
    }

    PlacementClass placementClass() {
        return placementClass;
    }

    PlacesFor placesFor() {
        return placesFor;
    }

    Set<StayBasis> stayBases() {
        return EnumSet.copyOf(stayBases);
    }
}
