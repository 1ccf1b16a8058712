package org.hjemvej.reintegration.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/**
 * An amount in minor units of an ISO 4217 currency, for example øre of DKK. Never a floating point number.
 *
 * @param minor minor units; how many make one unit is the currency's affair (0 for XOF, 2 for DKK, 3 for TND)
 */
public record Money(long minor, Currency currency) {

    /** Reads a decimal text; more decimals than the currency has are refused with an ArithmeticException. */
    public static Money of(String amount, String currency) {
        Currency known = Currency.getInstance(currency);
        long minor = new BigDecimal(amount)
                .movePointRight(known.getDefaultFractionDigits())
                .longValueExact();
        return new Money(minor, known);
    }

    public static Money ofMinor(long minor, String currency) {
        return new Money(minor, Currency.getInstance(currency));
    }

    /** The decimal text, with exactly the decimals of the currency. */
    public String amount() {
        return BigDecimal.valueOf(minor, currency.getDefaultFractionDigits()).toPlainString();
    }

    /** Splits into equal whole parts; what is left over goes to the last one, so that the sum is exact. */
    public List<Money> split(int parts) {
        long each = minor / parts;
        List<Money> split = new ArrayList<>(parts);
        for (int i = 1; i < parts; i++) {
            split.add(new Money(each, currency));
        }
        split.add(new Money(minor - each * (parts - 1), currency));
        return split;
    }
}
