package org.hjemvej.cases.age;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.hjemvej.cases.casefile.AgeState;
import org.hjemvej.cases.casefile.CaseFile;

/** What is known of the ages of all persons. */
@ApplicationScoped
public class AgeFacts implements PanacheRepositoryBase<AgeFact, AgeFact.Key> {

    /** Oldest first. */
    public List<AgeFact> of(String caseHandle) {
        return list("key.caseHandle = ?1 order by key.number", caseHandle);
    }

    /** What follows from all of them on a day. */
    public AgeFinding finding(CaseFile file, LocalDate today) {
        List<AgeFact> facts = of(file.handle());
        return AgeFinding.of(opening(file, facts), facts, today);
    }

    /** Whether a child is under so many years on a day by the whole interval of the age assessment that counts, if there is one. */
    public boolean isAssessedAsUnder(int years, CaseFile file, LocalDate day) {
        return AgeFinding.isAssessedAsUnder(years, of(file.handle()), day);
    }

    /** How she was treated on a day, or will be: by what was recorded until then. */
    public AgeState stateOn(CaseFile file, LocalDate day) {
        return states(file).apply(day);
    }

    /** The same for many days; what is known is read once. */
    public Function<LocalDate, AgeState> states(CaseFile file) {
        List<AgeFact> facts = of(file.handle());
        AgeState opening = opening(file, facts);
        return day ->
                AgeFinding.of(opening, AgeFinding.knownBy(day, facts), day).state();
    }

    /** How she was treated when the case was opened. */
    static AgeState opening(CaseFile file, List<AgeFact> facts) {
        return facts.isEmpty() ? file.ageState() : facts.getFirst().stateBefore();
    }
}
