package org.hjemvej.reintegration.preparedreturn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.time.BusinessClock;
import org.hjemvej.platform.vault.Vault;
import org.hjemvej.reintegration.eligibility.ConsentCopies;
import org.hjemvej.reintegration.eligibility.EligibilityFile;
import org.hjemvej.reintegration.eligibility.EligibilityFiles;
import org.hjemvej.reintegration.programme.ProgrammeVersion.Group;

/** The person applies, through CMM. Two gates: assessed as trafficked, or an unaccompanied minor. */
@ApplicationScoped
public class ApplyForReturn {

    private static final List<String> CONSENTS = List.of("SHARE_DRC", "SHARE_HST", "SHARE_PARTNER_IDENTITY");

    private final PreparedReturns returns;
    private final EligibilityFiles files;
    private final ConsentCopies consents;
    private final FollowChild child;
    private final Vault vault;
    private final Audit audit;
    private final BusinessClock clock;

    ApplyForReturn(
            PreparedReturns returns,
            EligibilityFiles files,
            ConsentCopies consents,
            FollowChild child,
            Vault vault,
            Audit audit,
            BusinessClock clock) {
        this.returns = returns;
        this.files = files;
        this.consents = consents;
        this.child = child;
        this.vault = vault;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public PreparedReturn run(String caseHandle, Wish wish, Actor actor) {
        // held, so that a gate that closes meanwhile finds the return that is applied for
        EligibilityFile file = files.locked(caseHandle)
                .filter(EligibilityFile::hasOpenGate)
                .orElseThrow(ReturnRule.NOT_ELIGIBLE::broken);
        if (file.mergedInto() != null) {
            // into which one only case-service tells, to who may see that one
            throw ReturnRule.CASE_MERGED.broken();
        }
        for (String scope : CONSENTS) {
            if (!consents.stands(caseHandle, scope)) {
                throw ReturnRule.CONSENT_NOT_STANDING.broken(Map.of("scope", scope));
            }
        }
        if (returns.living(caseHandle).isPresent()) {
            throw ReturnRule.RETURN_UNDER_WAY.broken();
        }
        PreparedReturn prepared = PreparedReturn.apply(
                new Application(
                        caseHandle,
                        file.isAssessed() ? Track.VICTIM : Track.UAM,
                        file.isMinor() ? Group.MINOR : Group.ADULT,
                        file.stayBasisClass(),
                        actor.id(),
                        clock.now()),
                wish);
        child.take(prepared);
        vault.createKey(prepared.ref());
        returns.persistAndFlush(prepared);
        audit.record(actor, "return.apply", caseHandle, prepared.ref());
        return prepared;
    }
}
