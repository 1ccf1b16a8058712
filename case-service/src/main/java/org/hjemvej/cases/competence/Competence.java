package org.hjemvej.cases.competence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hjemvej.cases.Because;
import org.hjemvej.cases.casefile.StayBasis;
import org.jspecify.annotations.Nullable;

/**
 * One line of the table of competence for one stay basis.
 *
 * @param validTo its last day; null when none is known
 * @param inCriminalCase whether it only lets somebody find in a criminal case, which decides no assessment
 */
record Competence(
        String rule,
        String version,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String authority,
        boolean inCriminalCase) {

    /**
     * Who is competent by these lines on a date, and why.
     *
     * @throws IllegalStateException when they name nobody or more than one for that date
     */
    static CompetentAuthority among(List<Competence> lines, StayBasis stayBasis, boolean criminalCase, LocalDate on) {
        List<Competence> valid = lines.stream().filter(line -> line.holds(on)).toList();
        List<Competence> deciding =
                valid.stream().filter(line -> !line.inCriminalCase()).toList();
        if (deciding.size() != 1) {
            throw new IllegalStateException(
                    deciding.size() + " authorities are competent for " + stayBasis + " on " + on);
        }
        Competence competent = deciding.getFirst();
        List<Competence> finding =
                criminalCase ? valid.stream().filter(Competence::inCriminalCase).toList() : List.of();
        List<Because> because = new ArrayList<>(List.of(competent.because("stayBasis=" + stayBasis)));
        finding.forEach(line -> because.add(line.because("criminalCase=true")));
        return new CompetentAuthority(
                Authority.valueOf(competent.authority()),
                competent.rule() + "@" + competent.version(),
                finding.stream().map(Competence::authority).toList(),
                List.copyOf(because));
    }

    private boolean holds(LocalDate on) {
        return !validFrom.isAfter(on) && (validTo == null || !validTo.isBefore(on));
    }

    private Because because(String fact) {
        return new Because(rule, version, fact, validFrom);
    }
}
