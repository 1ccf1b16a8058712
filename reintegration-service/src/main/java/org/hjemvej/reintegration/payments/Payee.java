package org.hjemvej.reintegration.payments;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.OptimisticLock;
import org.hjemvej.platform.ids.Ids;
import org.jspecify.annotations.Nullable;

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

    /** Changes by itself only where it was not known, and then nobody has changed the payee. */
    @Enumerated(EnumType.STRING)
    @OptimisticLock(excluded = true)
    private @Nullable Kind kind;

    @Enumerated(EnumType.STRING)
    private PayoutChannel channel;

    private String country;
    private byte[] sealed;

    protected Payee() {}

    static Payee of(String programmeRef, PayoutChannel channel, PayeeDetails details, byte[] sealed) {
        Payee payee = new Payee();
        payee.programmeRef = programmeRef;
        payee.token = Ids.handle("E");
        payee.change(channel, details, sealed);
        return payee;
    }

    void change(PayoutChannel newChannel, PayeeDetails details, byte[] newSealed) {
        kind = details.kind();
        channel = newChannel;
        country = details.country();
        sealed = newSealed.clone();
    }

    /** What the seal knows is kept beside it from now on. */
    void learn(Kind found) {
        kind = found;
    }

    String programmeRef() {
        return programmeRef;
    }

    /** Whose hands; not known of those named before it was kept beside the seal, until it is asked for. */
    @Nullable
    Kind kind() {
        return kind;
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
