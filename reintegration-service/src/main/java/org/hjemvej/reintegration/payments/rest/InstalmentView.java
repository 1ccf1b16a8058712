package org.hjemvej.reintegration.payments.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hjemvej.reintegration.money.MoneyView;
import org.hjemvej.reintegration.payments.CashInstalment;
import org.hjemvej.reintegration.payments.InstalmentHoldReason;
import org.hjemvej.reintegration.payments.InstalmentReleases;
import org.hjemvej.reintegration.payments.InstalmentStatus;
import org.hjemvej.reintegration.payments.Payout;
import org.hjemvej.reintegration.payments.Payouts;
import org.jspecify.annotations.Nullable;

/** An instalment. */
@Schema(name = "Instalment")
public record InstalmentView(
        @Schema(examples = "N-7F3Q2M0T7V5B9D1H3K6N8R0S2W") String id,
        @Schema(examples = "1") int sequence,
        InstalmentStatus status,
        MoneyView amount,

        @Schema(description = "Follows the confirmed arrival; absent before it.") @Nullable
        LocalDate dueDate,

        @Schema(description = "How many of the two persons have released it, to the payee there is now.")
        long releases,

        List<String> payoutIds,

        @Schema(description = "Why it is on hold, when it is.") @Nullable
        InstalmentHoldReason holdReason) {

    static InstalmentView of(CashInstalment instalment, InstalmentReleases releases, Payouts payouts) {
        return of(List.of(instalment), releases, payouts).getFirst();
    }

    /** The same for several, in their order. */
    static List<InstalmentView> of(List<CashInstalment> instalments, InstalmentReleases releases, Payouts payouts) {
        Map<String, Long> given = releases.given(instalments);
        Map<String, List<Payout>> paid =
                payouts.of(instalments.stream().map(CashInstalment::id).toList());
        return instalments.stream()
                .map(each -> of(each, given.getOrDefault(each.id(), 0L), paid.getOrDefault(each.id(), List.of())))
                .toList();
    }

    private static InstalmentView of(CashInstalment instalment, long given, List<Payout> paid) {
        return new InstalmentView(
                instalment.id(),
                instalment.sequence(),
                instalment.status(),
                MoneyView.of(instalment.amount()),
                instalment.dueDate(),
                given,
                paid.stream().map(Payout::id).toList(),
                instalment.holdReason());
    }
}
