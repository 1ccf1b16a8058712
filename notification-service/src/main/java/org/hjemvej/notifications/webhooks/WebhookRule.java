package org.hjemvej.notifications.webhooks;

import org.hjemvej.platform.rules.Rule;
import org.hjemvej.platform.rules.Text;

/** Rules of webhooks. */
public enum WebhookRule implements Rule {
    WEBHOOK_TARGET_REFUSED(
            400,
            "Notices cannot be sent to this address: {reason}.",
            "Meddelelser kan ikke sendes til denne adresse: {reason}.",
            "Give an https address with a public name that leads to public addresses only, on port 443.",
            "Angiv en https-adresse med et offentligt navn, der kun fører til offentlige adresser, på port 443.",
            "quality/security: SSRF",
            "",
            "TargetsTest"),
    WEBHOOK_ROLE_NOT_YOURS(
            403,
            "Notices for {roles} are pushed only for who has that role.",
            "Meddelelser til {roles} sendes kun for den, der har rollen.",
            "Leave the role out, or let somebody who has it register the address.",
            "Udelad rollen, eller lad en, der har den, registrere adressen.",
            "F61",
            "",
            "WebhookApiTest"),
    WEBHOOK_LIMIT(
            409,
            "Your organisation has {most} webhook subscriptions already.",
            "Din organisation har allerede {most} webhook-abonnementer.",
            "Disable or change one of them.",
            "Deaktivér eller ret et af dem.",
            "HOUSE",
            "",
            "WebhookApiTest"),
    DELIVERY_NOT_OVER(
            409,
            "The delivery is still being tried.",
            "Leveringen forsøges stadig.",
            "Wait until it is DELIVERED or FAILED.",
            "Vent, til den er DELIVERED eller FAILED.",
            "HOUSE",
            "",
            "WebhookApiTest");

    private final Definition definition;

    WebhookRule(
            int status, String en, String da, String nextEn, String nextDa, String source, String law, String test) {
        definition = new Definition(status, Text.of(en, da), Text.of(nextEn, nextDa), source, law, test);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
