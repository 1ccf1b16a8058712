package org.hjemvej.cases.identification;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hjemvej.platform.ids.Ids;
import org.hjemvej.platform.vault.Vault;

/** What an interviewer wrote about one observation: sealed, and read apart from the codes. */
@Entity
@Immutable
@Table(name = "observation_note")
public class ObservationNote {

    @Id
    private String id;

    private String identificationId;
    private byte[] sealedText;
    private Instant recordedAt;

    protected ObservationNote() {}

    static String newId() {
        return Ids.handle("J");
    }

    static ObservationNote of(String id, String identificationId, byte[] sealedText, Instant now) {
        ObservationNote note = new ObservationNote();
        note.id = id;
        note.identificationId = identificationId;
        note.sealedText = sealedText.clone();
        note.recordedAt = now;
        return note;
    }

    static Vault.Place place(String id) {
        return new Vault.Place("observation_note", "sealed_text", id);
    }

    String id() {
        return id;
    }

    String identificationId() {
        return identificationId;
    }

    byte[] sealedText() {
        return sealedText.clone();
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
