package org.hjemvej.cases.assessment;

import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.rest.ExpectedVersion;

/** Which assessment of which case, as the caller saw it. */
public record AssessmentStep(String handle, String id, CaseReader reader, ExpectedVersion expected, Actor actor) {}
