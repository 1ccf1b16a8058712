package org.hjemvej.reintegration.payments;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Map;
import org.hjemvej.platform.ids.Ids;
import org.hjemvej.reintegration.money.Money;
import org.jspecify.annotations.Nullable;

/** One part of the cash grant: promised with the plan, dated by the arrival, released by two persons, paid once. */
@Entity
@Table(name = "cash_instalment")
public class CashInstalment {

    @Id
    private String id;

    @Version
    private long version;

    private String programmeRef;
    private int sequence;

    @Enumerated(EnumType.STRING)
    private InstalmentStatus status;

    private long minor;
    private String currency;
    private @Nullable LocalDate dueDate;

    @Enumerated(EnumType.STRING)
    private @Nullable InstalmentHoldReason holdReason;

    private int releaseRound;

    protected CashInstalment() {}

    static CashInstalment promise(String programmeRef, int sequence, Money amount) {
        CashInstalment instalment = new CashInstalment();
        instalment.id = Ids.handle("N");
        instalment.programmeRef = programmeRef;
        instalment.sequence = sequence;
        instalment.status = InstalmentStatus.SCHEDULED;
        instalment.releaseRound = 1;
        instalment.minor = amount.minor();
        instalment.currency = amount.currency().getCurrencyCode();
        return instalment;
    }

    /** The arrival gives the instalment its date. */
    void anchor(LocalDate due) {
        if (status == InstalmentStatus.SCHEDULED) {
            dueDate = due;
        }
    }

    /** Falls due when the arrival has given it a day and that day has come; tells whether that changed anything. */
    boolean fallDue(LocalDate today) {
        LocalDate due = dueDate;
        if (status != InstalmentStatus.SCHEDULED || due == null || today.isBefore(due)) {
            return false;
        }
        become(InstalmentStatus.DUE);
        return true;
    }

    /** It is due and is not paid for now; its day stays as it is. Tells whether that changed anything. */
    boolean putOnHold(InstalmentHoldReason reason) {
        if (status == InstalmentStatus.ON_HOLD) {
            boolean another = holdReason != reason;
            holdReason = reason;
            return another;
        }
        if (status != InstalmentStatus.DUE) {
            return false;
        }
        become(InstalmentStatus.ON_HOLD);
        holdReason = reason;
        return true;
    }

    /** It may be paid again; tells whether that changed anything. */
    boolean dueAgain() {
        if (status != InstalmentStatus.ON_HOLD) {
            return false;
        }
        become(InstalmentStatus.DUE);
        holdReason = null;
        return true;
    }

    /** It is not paid any more; what two persons have released goes its way. Tells whether that changed anything. */
    boolean cancel() {
        if (!status.next().contains(InstalmentStatus.CANCELLED)) {
            return false;
        }
        become(InstalmentStatus.CANCELLED);
        holdReason = null;
        return true;
    }

    /** Both persons must release it anew, as long as it is not released; tells whether it may be asked for. */
    boolean askForNewReleases() {
        if (!waitsForReleases()) {
            return false;
        }
        releaseRound++;
        return true;
    }

    /** Refuses unless a release may be given now. */
    void mustBeReleasable() {
        LocalDate due = dueDate;
        if (status == InstalmentStatus.SCHEDULED) {
            throw due == null
                    ? PaymentRule.ENTRY_NOT_CONFIRMED.broken()
                    : PaymentRule.INSTALMENT_NOT_DUE.broken(Map.of("dueDate", due));
        }
        mustBeAbleToBecome(InstalmentStatus.RELEASED);
    }

    void release() {
        mustBeReleasable();
        become(InstalmentStatus.RELEASED);
    }

    void sent() {
        become(InstalmentStatus.SENT);
    }

    void confirm() {
        become(InstalmentStatus.CONFIRMED);
    }

    private void mustBeAbleToBecome(InstalmentStatus wanted) {
        status.mustLeadTo(wanted, PaymentRule.INSTALMENT_STATE);
    }

    private void become(InstalmentStatus wanted) {
        mustBeAbleToBecome(wanted);
        status = wanted;
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String programmeRef() {
        return programmeRef;
    }

    public int sequence() {
        return sequence;
    }

    public InstalmentStatus status() {
        return status;
    }

    public Money amount() {
        return Money.ofMinor(minor, currency);
    }

    public @Nullable LocalDate dueDate() {
        return dueDate;
    }

    /** Whether its day has come and two persons have not released it: what they have released is a payout of its own. */
    boolean waitsForReleases() {
        return status == InstalmentStatus.DUE || status == InstalmentStatus.ON_HOLD;
    }

    /** Which releases count: those of this round. */
    int releaseRound() {
        return releaseRound;
    }

    /** Why it is not paid although its day has come. */
    public @Nullable InstalmentHoldReason holdReason() {
        return holdReason;
    }
}
