package org.hjemvej.cases.identification;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.intake.SourceChannel;
import org.hjemvej.platform.queries.AnyOf;
import org.hjemvej.platform.queries.OneOf;
import org.hjemvej.platform.rules.InterfaceRule;

/** The identifications of all cases. */
@ApplicationScoped
public class Identifications implements PanacheRepositoryBase<Identification, String> {

    private static final String OPEN = OneOf.of(Stream.of(IdentificationStatus.values())
            .filter(IdentificationStatus::isOpen)
            .toList());

    private static final String IN_CASES = AnyOf.of("caseHandle", "?1");

    public Identification get(String caseHandle, String id) {
        return find("id = ?1 and caseHandle = ?2", id, caseHandle)
                .firstResultOptional()
                .orElseThrow(InterfaceRule.NOT_FOUND::broken);
    }

    public List<Identification> of(String caseHandle) {
        return list("caseHandle = ?1 order by createdAt, id", caseHandle);
    }

    /** Whether the person of these cases was recommended for an assessment. */
    public boolean recommended(Collection<String> cases) {
        return count(
                        IN_CASES + " and status = ?2",
                        cases.toArray(String[]::new),
                        IdentificationStatus.RECOMMENDED_FOR_ASSESSMENT)
                > 0;
    }

    /** Those that ended in a recommendation, as they did. */
    List<Identification> recommending(Collection<String> cases) {
        return list(
                IN_CASES + " and status = ?2 order by concludedAt, id",
                cases.toArray(String[]::new),
                IdentificationStatus.RECOMMENDED_FOR_ASSESSMENT);
    }

    /** How often the person of these cases was interviewed. */
    public int interviewsHeld(List<CaseFile> cases) {
        return list(IN_CASES, (Object) cases.stream().map(CaseFile::handle).toArray(String[]::new)).stream()
                .mapToInt(Identification::interviewsHeld)
                .sum();
    }

    /** In this case an interview was held, or may still be. One that was called off is no reason to know who she is. */
    boolean heldOrOpen(String caseHandle) {
        return count("caseHandle = ?1 and (interviews > 0 or status in " + OPEN + ")", caseHandle) > 0;
    }

    /** In this case an interview is still to come or going on. */
    public boolean open(String caseHandle) {
        return count("caseHandle = ?1 and status in " + OPEN, caseHandle) > 0;
    }

    /** In one of these cases an interview was refused. */
    boolean anyRefused(List<String> caseHandles) {
        return count(
                        IN_CASES + " and status = ?2",
                        caseHandles.toArray(String[]::new),
                        IdentificationStatus.CONSENT_REFUSED)
                > 0;
    }

    /** How many interviews were refused in this time, by the channel the person was referred through. */
    List<Refused> refused(Instant from, Instant to) {
        return getEntityManager()
                .createQuery(
                        "select r.channel, count(i) from Identification i join CaseFile c on c.handle = i.caseHandle"
                                + " join Referral r on r.id = c.referralId where i.status = ?1 and i.concludedAt >= ?2"
                                + " and i.concludedAt < ?3 group by r.channel order by r.channel",
                        Refused.class)
                .setParameter(1, IdentificationStatus.CONSENT_REFUSED)
                .setParameter(2, from)
                .setParameter(3, to)
                .getResultList();
    }

    /** How many of one channel refused. */
    record Refused(SourceChannel channel, long count) {}
}
