package org.hjemvej.cases.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.platform.queries.AnyOf;
import org.hjemvej.platform.rules.InterfaceRule;

/** The assessments of all cases. */
@ApplicationScoped
public class Assessments implements PanacheRepositoryBase<Assessment, String> {

    public Assessment get(String caseHandle, String id) {
        return find("id = ?1 and caseHandle = ?2", id, caseHandle)
                .firstResultOptional()
                .orElseThrow(InterfaceRule.NOT_FOUND::broken);
    }

    /** The round that is not over, of which a case has at most one. */
    public Optional<Assessment> open(String caseHandle) {
        return find("caseHandle = ?1 and status in (PENDING, ADDITIONAL_INFORMATION_REQUESTED)", caseHandle)
                .firstResultOptional();
    }

    /** Whether the person is assessed as trafficked and the decision stands. */
    public boolean standsPositive(String caseHandle) {
        return count("caseHandle = ?1 and status = ?2", caseHandle, AssessmentStatus.DECIDED_POSITIVE) > 0;
    }

    public List<Assessment> of(String caseHandle) {
        return list("caseHandle = ?1 order by round", caseHandle);
    }

    /** Those of all these cases, as they were opened. */
    public List<Assessment> ofCases(List<CaseFile> cases) {
        return list(AnyOf.of("caseHandle", "?1") + " order by openedAt, round, id", (Object)
                handles(cases).toArray(String[]::new));
    }

    /** The rounds of the person whose cases these are. */
    Rounds ofPerson(List<CaseFile> cases) {
        return new Rounds(handles(cases), ofCases(cases));
    }

    private static List<String> handles(List<CaseFile> cases) {
        return cases.stream().map(CaseFile::handle).toList();
    }
}
