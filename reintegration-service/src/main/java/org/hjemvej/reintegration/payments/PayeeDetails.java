package org.hjemvej.reintegration.payments;

/** Who is paid, in the clear. Held sealed under the key of the programme. */
public record PayeeDetails(Payee.Kind kind, String name, String town, String country) {}
