package org.hjemvej.cases.offers;

/** How a service ends. */
public enum OfferEnd {
    COMPLETED,
    DISCONTINUED;

    OfferStatus status() {
        return switch (this) {
            case COMPLETED -> OfferStatus.COMPLETED;
            case DISCONTINUED -> OfferStatus.DISCONTINUED;
        };
    }
}
