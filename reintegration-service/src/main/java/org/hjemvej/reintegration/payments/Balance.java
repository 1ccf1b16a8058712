package org.hjemvej.reintegration.payments;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hjemvej.reintegration.money.Money;

/**
 * What was granted and where it stands, in the currency of the grant: the four parts make up the whole.
 *
 * @param underWay released by two persons, and not yet attested
 * @param outstanding still to be released
 * @param cancelled not paid any more
 */
public record Balance(Money granted, Money underWay, Money confirmed, Money outstanding, Money cancelled) {

    private enum Part {
        OUTSTANDING,
        UNDER_WAY,
        CONFIRMED,
        CANCELLED;

        static Part of(InstalmentStatus status) {
            return switch (status) {
                case SCHEDULED, DUE, ON_HOLD, FAILED, RETRY_SCHEDULED, ALTERNATIVE_CHANNEL -> OUTSTANDING;
                case RELEASED, SENT -> UNDER_WAY;
                case CONFIRMED, DISPUTED, RESOLVED -> CONFIRMED;
                case CANCELLED, FORFEITED -> CANCELLED;
            };
        }
    }

    /** The balance of a programme's instalments; none before any is promised. */
    public static Optional<Balance> of(List<CashInstalment> all) {
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new Balance(
                        sum(all, part -> true),
                        sum(all, part -> part == Part.UNDER_WAY),
                        sum(all, part -> part == Part.CONFIRMED),
                        sum(all, part -> part == Part.OUTSTANDING),
                        sum(all, part -> part == Part.CANCELLED)));
    }

    private static Money sum(List<CashInstalment> all, Predicate<Part> which) {
        long minor = all.stream()
                .filter(instalment -> which.test(Part.of(instalment.status())))
                .mapToLong(instalment -> instalment.amount().minor())
                .reduce(0, Math::addExact);
        return new Money(minor, all.getFirst().amount().currency());
    }
}
