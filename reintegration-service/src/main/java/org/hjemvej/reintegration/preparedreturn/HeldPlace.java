package org.hjemvej.reintegration.preparedreturn;

import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The place with a partner: which agreement gave it, and whether it is held for her now. It can lapse and be given anew. */
@Embeddable
class HeldPlace {

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

    void lapse() {
        placeHeld = false;
    }

    boolean isHeld() {
        return placeHeld;
    }

    @Nullable
    String agreementId() {
        return agreementId;
    }

    Optional<String> partnerOrganisation() {
        return Optional.ofNullable(partnerOrganisation);
    }
}
