package org.hjemvej.cases.casefile.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.casefile.CorrectLegalFacts;
import org.hjemvej.cases.casefile.StayBasis;
import org.hjemvej.cases.casefile.StayBasisChange;
import org.hjemvej.cases.casefile.StayBasisChanges;
import org.hjemvej.cases.casefile.StayBasisReason;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.rest.Answers;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.rest.NotInFuture;
import org.hjemvej.platform.rest.PlausibleDate;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What decides who is competent: the stay basis as dated facts, and that there is a criminal case. */
@Path("/v1/cases/{handle: K-[0-9A-Z]{26}}")
@Tag(name = "Cases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StayBasisResource {

    private final CorrectLegalFacts correct;
    private final CaseFiles files;
    private final StayBasisChanges changes;
    private final Caller caller;
    private final Audit audit;

    StayBasisResource(
            CorrectLegalFacts correct, CaseFiles files, StayBasisChanges changes, Caller caller, Audit audit) {
        this.correct = correct;
        this.files = files;
        this.changes = changes;
        this.caller = caller;
        this.audit = audit;
    }

    /** The new stay basis. */
    @Schema(name = "StayBasisChange")
    public record Body(
            @Schema(examples = "ASYLUM_SEEKER") @NotNull StayBasis stayBasis,

            @Schema(examples = "2026-11-22") @NotNull @PlausibleDate @NotInFuture
            LocalDate since,

            @Schema(examples = "ASYLUM_APPLIED") @NotNull StayBasisReason reason) {}

    /** That there is a criminal case. */
    @Schema(name = "CriminalCase")
    public record CriminalCaseBody(
            @Schema(
                    description = "The day the person was charged; the charge itself is not kept.",
                    examples = "2026-11-22")
            @NotNull
            @PlausibleDate
            @NotInFuture
            LocalDate since) {}

    /** One change of the stay basis. */
    @Schema(name = "PastStayBasisChange")
    public record ChangeView(StayBasis from, StayBasis to, LocalDate since, StayBasisReason reason) {

        static ChangeView of(StayBasisChange change) {
            return new ChangeView(change.fromBasis(), change.toBasis(), change.since(), change.reason());
        }
    }

    /** The stay basis now, how it came to it, and whether there is a criminal case. */
    @Schema(name = "StayBasisHistory")
    public record View(StayBasis stayBasis, @Nullable LocalDate criminalCaseSince, List<ChangeView> changes) {}

    @GET
    @Path("stay-basis")
    @Transactional
    @RolesAllowed({"cmm-contact-person", "cmm-manager", "udl-assessor"})
    @Operation(operationId = "getStayBasis", summary = "Read the stay basis and how it changed; the ETag is the case's")
    public RestResponse<View> get(@PathParam("handle") String handle) {
        CaseFile file = files.get(handle, CaseReader.of(caller));
        audit.record(caller.anyRole(), "stay-basis.read", handle, handle);
        return answer(file);
    }

    @PUT
    @Path("stay-basis")
    @Transactional
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(
            operationId = "changeStayBasis",
            summary = "Record that the stay basis is another now; a pending assessment stays where it is")
    public RestResponse<View> change(
            @PathParam("handle") String handle,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Body body) {
        return answer(correct.stayBasis(
                handle,
                CaseReader.of(caller),
                ExpectedVersion.of(ifMatch),
                new CorrectLegalFacts.NewBasis(body.stayBasis(), body.since(), body.reason()),
                caller.as("cmm-contact-person", "cmm-manager")));
    }

    @PUT
    @Path("criminal-case")
    @Transactional
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(
            operationId = "recordCriminalCase",
            summary = "Record that the person is charged with an offence: a court may then also make a finding")
    public RestResponse<View> criminalCase(
            @PathParam("handle") String handle,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid CriminalCaseBody body) {
        return answer(correct.criminalCase(
                handle,
                CaseReader.of(caller),
                ExpectedVersion.of(ifMatch),
                body.since(),
                caller.as("cmm-contact-person", "cmm-manager")));
    }

    private RestResponse<View> answer(CaseFile file) {
        List<ChangeView> past =
                changes.of(file.handle()).stream().map(ChangeView::of).toList();
        return Answers.ok(new View(file.stayBasis(), file.criminalCaseSince(), past), file.version());
    }
}
