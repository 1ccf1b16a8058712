package org.hjemvej.reintegration.money;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Money as it is sent: a decimal text and an ISO 4217 code. */
@Schema(name = "Money")
public record MoneyView(
        @Schema(examples = "10000.03") String amount,
        @Schema(examples = "DKK") String currency) {

    public static MoneyView of(Money money) {
        return new MoneyView(money.amount(), money.currency().getCurrencyCode());
    }
}
