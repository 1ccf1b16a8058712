package org.hjemvej.reintegration.preparedreturn;

import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The place with a partner: which agreement gave it, and whether it is held for her now. It can lapse and be given anew. */
@Embeddable
public class HeldPlace {

    private @Nullable String agreementId;
    private @Nullable String partnerOrganisation;
    private boolean placeHeld;

    protected HeldPlace() {}

    static HeldPlace none() {
        return new HeldPlace();
    }

    void give(String agreement, String organisation) {
        agreementId = agreement;
        partnerOrganisation = organisation;
        placeHeld = true;
    }

    /** It has lapsed; tells whether she still needs one. After the departure nothing is lost with it. */
    boolean lapse(Stage stage) {
        if (!stage.isOneOf(ReturnStatus.withPlace())) {
            return false;
        }
        placeHeld = false;
        return true;
    }

    /** Another one after one that lapsed; tells whether she needed it. */
    boolean regain(String agreement, String organisation, Stage stage) {
        if (!isMissing(stage)) {
            return false;
        }
        give(agreement, organisation);
        return true;
    }

    /** Whether she needs one and has none. */
    boolean isMissing(Stage stage) {
        return !placeHeld && stage.isOneOf(ReturnStatus.withPlace());
    }

    void mustBeHeld() {
        if (!placeHeld) {
            throw ReturnRule.PLACE_NOT_HELD.broken();
        }
    }

    /** Whether a place is held for her now. */
    public boolean isHeld() {
        return placeHeld;
    }

    public @Nullable String agreementId() {
        return agreementId;
    }

    public Optional<String> partnerOrganisation() {
        return Optional.ofNullable(partnerOrganisation);
    }

    /** Whether this partner receives her, or is to: a partner whose place has lapsed is none any more. */
    boolean isWith(String organisation) {
        return placeHeld && organisation.equals(partnerOrganisation);
    }
}
