package org.hjemvej.reintegration.payments;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hjemvej.platform.ids.Ids;

/** Who is paid and how, sealed; read in the clear by the partner who hands the money over, and only with a standing consent. */
@Entity
@Table(name = "payee")
public class Payee {

    /** Whose hands the money goes into. */
    public enum Kind {
        PERSON,
        GUARDIAN,
        PARTNER
    }

    @Id
    private String programmeRef;

    @Version
    private long version;

    private String token;

    @Enumerated(EnumType.STRING)
    private PayoutChannel channel;

    private String country;
    private byte[] sealed;

    protected Payee() {}

    static Payee of(String programmeRef, PayoutChannel channel, String country, byte[] sealed) {
        Payee payee = new Payee();
        payee.programmeRef = programmeRef;
        payee.token = Ids.handle("E");
        payee.channel = channel;
        payee.country = country;
        payee.sealed = sealed.clone();
        return payee;
    }

    void change(PayoutChannel newChannel, String newCountry, byte[] newSealed) {
        channel = newChannel;
        country = newCountry;
        sealed = newSealed.clone();
    }

    public String token() {
        return token;
    }

    public long version() {
        return version;
    }

    public PayoutChannel channel() {
        return channel;
    }

    public String country() {
        return country;
    }

    byte[] sealed() {
        return sealed;
    }
}
