package org.hjemvej.reintegration.payments;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import org.hjemvej.platform.vault.Vault;

/** Seals who is paid under the key of the programme, and opens it. */
@ApplicationScoped
class PayeeSeal {

    private final Vault vault;
    private final ObjectMapper json;

    PayeeSeal(Vault vault, ObjectMapper json) {
        this.vault = vault;
        this.json = json;
    }

    byte[] seal(String ref, PayeeDetails details) {
        vault.createKey(ref);
        try {
            return vault.seal(ref, place(ref), json.writeValueAsBytes(details));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A payee could not be written");
        }
    }

    PayeeDetails open(String ref, byte[] sealed) {
        try {
            return json.readValue(vault.open(ref, place(ref), sealed), PayeeDetails.class);
        } catch (IOException e) {
            throw new IllegalStateException("A stored payee could not be read");
        }
    }

    private static Vault.Place place(String ref) {
        return new Vault.Place("payee", "sealed", ref);
    }
}
