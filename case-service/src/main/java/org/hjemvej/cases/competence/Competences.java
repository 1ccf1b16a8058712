package org.hjemvej.cases.competence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
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
        List<Competence> lines = database.createQuery(
                        "from CompetenceRow c where c.key.stayBasis = :basis and c.enabled order by c.key.rule",
                        CompetenceRow.class)
                .setParameter("basis", stayBasis)
                .getResultStream()
                .map(CompetenceRow::line)
                .toList();
        return Competence.among(lines, stayBasis, criminalCase, on);
    }
}
