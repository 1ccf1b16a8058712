package org.hjemvej.cases.competence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hjemvej.cases.Because;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.StayBasis;

/** Asks the table of competence, in one query: lawful stay is assessed by CMM, all other by Udlændingestyrelsen. */
@ApplicationScoped
public class Competences {

    private final EntityManager database;

    Competences(EntityManager database) {
        this.database = database;
    }

    /** Who is competent in this case on a date. */
    public CompetentAuthority of(CaseFile file, LocalDate on) {
        return of(file.stayBasis(), file.criminalCaseSince() != null, on);
    }

    /**
     * Who is competent on a date.
     *
     * @throws IllegalStateException when the table names nobody or more than one for that date
     */
    @Transactional
    public CompetentAuthority of(StayBasis stayBasis, boolean criminalCase, LocalDate on) {
        List<CompetenceRow> rows = database.createQuery(
                        "from CompetenceRow c where c.key.stayBasis = :basis and c.enabled and c.key.validFrom <= :on"
                                + " and (c.validTo is null or c.validTo >= :on) order by c.key.rule",
                        CompetenceRow.class)
                .setParameter("basis", stayBasis)
                .setParameter("on", on)
                .getResultList();
        List<CompetenceRow> deciding =
                rows.stream().filter(CompetenceRow::decides).toList();
        if (deciding.size() != 1) {
            throw new IllegalStateException(
                    deciding.size() + " authorities are competent for " + stayBasis + " on " + on);
        }
        CompetenceRow competent = deciding.getFirst();
        List<CompetenceRow> finding =
                criminalCase ? rows.stream().filter(row -> !row.decides()).toList() : List.of();
        List<Because> because = new ArrayList<>(List.of(competent.because("stayBasis=" + stayBasis)));
        finding.forEach(row -> because.add(row.because("criminalCase=true")));
        return new CompetentAuthority(
                Authority.valueOf(competent.authority()),
                competent.ruleVersion(),
                finding.stream().map(CompetenceRow::authority).toList(),
                List.copyOf(because));
    }
}
