package org.hjemvej.cases.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.policy.Policies;

/** How many days a person may have in all, by the rule valid on the day of a decision (BR21, BR22). */
@ApplicationScoped
public class Ceilings {

    private static final String ORDINARY = "reflection.maxTotalDays";

    private final CaseFiles files;
    private final ReflectionPeriods periods;
    private final Policies policies;

    Ceilings(CaseFiles files, ReflectionPeriods periods, Policies policies) {
        this.files = files;
        this.periods = periods;
        this.policies = policies;
    }

    /**
     * The ceiling of this period on the day of a decision, with the days of her other ones, whenever they are and in whichever
     * of the cases that are merged into one.
     */
    public Ceiling of(ReflectionPeriod period, LocalDate decidedOn) {
        return new Ceiling(
                        policies.number(ORDINARY, decidedOn),
                        policies.version(ORDINARY, decidedOn),
                        policies.validFrom(ORDINARY, decidedOn),
                        OtherDays.of(period, ofThePerson(period)))
                .orOf(period);
    }

    private List<ReflectionPeriod> ofThePerson(ReflectionPeriod period) {
        return files.ofOnePerson(files.staying(period.caseHandle())).stream()
                .map(CaseFile::handle)
                .flatMap(handle -> periods.of(handle).stream())
                .toList();
    }

    /** Whether there was a rule on that day. */
    boolean isKnown(LocalDate decidedOn) {
        return policies.isKnown(ORDINARY, decidedOn);
    }
}
