package org.hjemvej.cases.intake;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hjemvej.platform.locks.TransactionLock;
import org.hjemvej.platform.queries.AnyOf;
import org.hjemvej.platform.rules.InterfaceRule;
import org.hjemvej.platform.vault.ServiceKeys;
import org.hjemvej.platform.vault.Vault;

/** The agencies' own numbers of referrals: sealed under the referral's key, and found by digests without opening any. */
@ApplicationScoped
public class References implements PanacheRepositoryBase<ReferralReference, Long> {

    private static final int KEY_VERSION = 1;
    private static final String KEY = "referral-reference-" + KEY_VERSION;
    private static final String SEPARATOR = "\n";

    private final ServiceKeys keys;
    private final Vault vault;
    private final TransactionLock lock;

    References(ServiceKeys keys, Vault vault, TransactionLock lock) {
        this.keys = keys;
        this.vault = vault;
        this.lock = lock;
    }

    void prepare(@Observes StartupEvent event) {
        keys.prepare(KEY);
    }

    /** The referral that this organisation has sent under one of these numbers before; nobody else sends one until the commit. */
    Optional<String> sentBefore(String organisation, List<AgencyReference> references) {
        List<byte[]> digests =
                references.stream().map(each -> digest(organisation, each)).toList();
        // in one order, so that two who send the same numbers wait for each other and not for ever
        digests.stream().map(HexFormat.of()::formatHex).sorted().forEach(each -> lock.hold("reference " + each));
        return digests.isEmpty()
                ? Optional.empty()
                : find(
                                "organisation = ?1 and " + AnyOf.of("digest", "?2") + " order by id",
                                organisation,
                                digests.toArray(byte[][]::new))
                        .firstResultOptional()
                        .map(ReferralReference::referralId);
    }

    /** The referrals that have this number. */
    public List<String> referralsWith(String organisation, AgencyReference reference) {
        return find("organisation = ?1 and digest = ?2", organisation, digest(organisation, reference)).stream()
                .map(ReferralReference::referralId)
                .toList();
    }

    /** Keeps those numbers of the organisation that are not kept yet. */
    void keep(String referralId, String organisation, List<AgencyReference> references) {
        if (!references.isEmpty()) {
            vault.createKey(referralId);
        }
        for (AgencyReference each : references) {
            if (!referralsWith(organisation, each).isEmpty()) {
                continue;
            }
            persist(ReferralReference.of(
                    referralId,
                    organisation,
                    KEY_VERSION,
                    digest(organisation, each),
                    vault.sealText(referralId, place(referralId), each.system() + SEPARATOR + each.number())));
        }
    }

    /** The numbers of a referral, opened. */
    public List<AgencyReference> of(String referralId) {
        return find("referralId = ?1 order by id", referralId).stream()
                .map(each -> vault.openText(referralId, place(referralId), each.sealed()))
                .map(text -> text.split(SEPARATOR, 2))
                .map(parts -> new AgencyReference(parts[0], parts[1]))
                .toList();
    }

    /** Nothing is left by which the person could be found. */
    void forget(String referralId) {
        delete("referralId", referralId);
    }

    private byte[] digest(String organisation, AgencyReference reference) {
        if (reference.tellsNothing()) {
            throw InterfaceRule.INVALID_INPUT.broken(Map.of("field", "number"));
        }
        return keys.digest(
                KEY,
                organisation.getBytes(StandardCharsets.UTF_8),
                reference.system().getBytes(StandardCharsets.UTF_8),
                reference.evened().getBytes(StandardCharsets.UTF_8));
    }

    private static Vault.Place place(String referralId) {
        return new Vault.Place("referral_reference", "sealed", referralId);
    }
}
