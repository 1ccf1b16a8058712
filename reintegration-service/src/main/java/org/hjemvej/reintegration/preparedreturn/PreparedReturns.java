package org.hjemvej.reintegration.preparedreturn;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hjemvej.platform.rules.InterfaceRule;
import org.hjemvej.reintegration.eligibility.EligibilityFile;
import org.hjemvej.reintegration.eligibility.EligibilityFiles;

/** The prepared returns. */
@ApplicationScoped
public class PreparedReturns implements PanacheRepositoryBase<PreparedReturn, String> {

    private final EligibilityFiles files;

    PreparedReturns(EligibilityFiles files) {
        this.files = files;
    }

    /** The return, or "no such resource" when there is none or it is not for this reader. */
    public PreparedReturn get(String ref, ReturnReader reader) {
        return findByIdOptional(ref).filter(reader::maySee).orElseThrow(InterfaceRule.NOT_FOUND::broken);
    }

    /** The return as the system itself sees it. */
    public PreparedReturn get(String ref) {
        return findByIdOptional(ref).orElseThrow(InterfaceRule.NOT_FOUND::broken);
    }

    /** The return of a payout: its partner sees it also when the programme has ended, as long as that money is on its way. */
    public PreparedReturn get(String ref, ReturnReader reader, boolean onItsWay) {
        return findByIdOptional(ref)
                .filter(onItsWay ? reader::mayHandOver : reader::maySee)
                .orElseThrow(InterfaceRule.NOT_FOUND::broken);
    }

    /**
     * Takes the person's file until the transaction ends, as whoever learns of a change does before it takes anything else,
     * and reads the return as it is then: it may have been changed while the file was waited for.
     */
    public Optional<EligibilityFile> takeFileAndReadAgain(PreparedReturn prepared) {
        Optional<EligibilityFile> file = files.locked(prepared.caseHandle());
        flush();
        getEntityManager().refresh(prepared);
        return file;
    }

    public Optional<PreparedReturn> living(String caseHandle) {
        return find("application.caseHandle = ?1 and stage.endedOn is null", caseHandle)
                .firstResultOptional();
    }

    /** The next returns after a position that a reader may see, oldest first. */
    public List<PreparedReturn> after(Instant requestedAt, String ref, ReturnReader reader, int limit) {
        StringBuilder query =
                new StringBuilder("application.requestedAt >= ?1 and (application.requestedAt > ?1 or ref > ?2)");
        List<Object> values = new ArrayList<>(List.of(requestedAt, ref));
        if (!reader.everything()) {
            query.append(" and (").append(seenBy(reader, values)).append(')');
        }
        return find(query + " order by application.requestedAt, ref", values.toArray())
                .range(0, limit - 1)
                .list();
    }

    /** The same as {@link ReturnReader#maySee}; who may see nothing finds nothing. */
    private static String seenBy(ReturnReader reader, List<Object> values) {
        List<String> either = new ArrayList<>();
        reader.ownRequests().ifPresent(person -> {
            values.add(person);
            either.add("application.requestedBy = ?" + values.size());
        });
        reader.receivedBy().ifPresent(organisation -> {
            values.add(organisation);
            either.add("place.partnerOrganisation = ?" + values.size()
                    + " and place.placeHeld = true and stage.endedOn is null");
        });
        return either.isEmpty() ? "1 = 0" : String.join(" or ", either);
    }
}
