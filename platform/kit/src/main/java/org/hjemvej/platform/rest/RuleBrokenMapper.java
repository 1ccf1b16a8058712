package org.hjemvej.platform.rest;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.ext.Provider;
import org.hjemvej.platform.rules.RuleBroken;

/** A broken rule becomes its problem document. */
@Provider
public class RuleBrokenMapper extends ExceptionMapperBase<RuleBroken> {

    private final Problems problems;

    RuleBrokenMapper(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected HttpProblem toProblem(RuleBroken broken) {
        return problems.of(broken.rule(), broken.facts());
    }
}
