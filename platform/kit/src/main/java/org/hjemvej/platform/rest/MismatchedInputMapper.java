package org.hjemvej.platform.rest;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** JSON of the wrong shape as a problem document; Quarkus' own mapper would answer 400 without a body. */
@Provider
@Priority(1)
public class MismatchedInputMapper implements ExceptionMapper<MismatchedInputException> {

    private final HouseProblems problems;

    MismatchedInputMapper(HouseProblems problems) {
        this.problems = problems;
    }

    @Override
    public Response toResponse(MismatchedInputException mismatch) {
        return problems.ofCause(mismatch, Response.Status.BAD_REQUEST.getStatusCode())
                .toResponse();
    }
}
