package org.hjemvej.cases.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseFiles;

/** How every step of an assessment begins: it is there, the caller may take the step, and nothing changed meanwhile. */
@ApplicationScoped
class BeginStep {

    private final CaseFiles files;
    private final Assessments assessments;

    BeginStep(CaseFiles files, Assessments assessments) {
        this.files = files;
        this.assessments = assessments;
    }

    /** An assessment and its case. */
    record Begun(Assessment assessment, CaseFile file) {}

    /** A step of the authority that holds the assessment. */
    Begun ofHolder(AssessmentStep step) {
        Assessment assessment = assessments.get(step.handle(), step.id());
        // before the case: an authority that may not see it is told who is competent, and nothing else
        assessment.mustBeDecidedBy(step.actor());
        return begun(assessment, step);
    }

    /** A step of anybody who may see the case. */
    Begun ofReader(AssessmentStep step) {
        return begun(assessments.get(step.handle(), step.id()), step);
    }

    private Begun begun(Assessment assessment, AssessmentStep step) {
        CaseFile file = files.toChange(step.handle(), step.reader());
        step.expected().mustBe(assessment.version());
        return new Begun(assessment, file);
    }
}
