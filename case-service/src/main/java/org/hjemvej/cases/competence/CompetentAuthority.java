package org.hjemvej.cases.competence;

import java.util.List;
import org.hjemvej.cases.Because;

/**
 * Who assesses, and why.
 *
 * @param authority the one that decides
 * @param ruleVersion the rule it follows from, frozen with an assessment
 * @param mayAlsoFind who may make a finding of its own without displacing the authority: a court, in a criminal case
 */
public record CompetentAuthority(
        Authority authority, String ruleVersion, List<String> mayAlsoFind, List<Because> because) {}
