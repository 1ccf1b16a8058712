package org.hjemvej.cases.courts.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.courts.CourtFinding;
import org.hjemvej.cases.courts.CourtFindings;
import org.hjemvej.cases.courts.Finding;
import org.hjemvej.cases.courts.RecordCourtFinding;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.idempotency.Idempotent;
import org.hjemvej.platform.rest.Answers;
import org.hjemvej.platform.rest.NotInFuture;
import org.hjemvej.platform.rest.PlausibleDate;
import org.hjemvej.platform.rest.SafeText;
import org.hjemvej.platform.vault.Vault;
import org.jboss.resteasy.reactive.RestResponse;

/** What courts found. */
@Path("/v1/cases/{handle: K-[0-9A-Z]{26}}/court-findings")
@Tag(name = "Court findings", description = "A court may find in a criminal case; the competent authority decides.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CourtFindingResource {

    private final RecordCourtFinding record;
    private final CourtFindings findings;
    private final CaseFiles files;
    private final Vault vault;
    private final Caller caller;
    private final Audit audit;

    CourtFindingResource(
            RecordCourtFinding record,
            CourtFindings findings,
            CaseFiles files,
            Vault vault,
            Caller caller,
            Audit audit) {
        this.record = record;
        this.findings = findings;
        this.files = files;
        this.vault = vault;
        this.caller = caller;
        this.audit = audit;
    }

    /** What a court found. */
    @Schema(name = "NewCourtFinding")
    public record Body(
            @Schema(examples = "TRAFFICKED") @NotNull Finding finding,

            @Schema(examples = "2026-11-22") @NotNull @PlausibleDate @NotInFuture
            LocalDate foundOn,

            @Schema(
                    description = "Court and case number; sealed.",
                    examples = "An invented court, SS 1/2026",
                    maxLength = 200)
            @NotNull
            @SafeText
            @Size(max = 200)
            String reference) {}

    /** A finding. */
    @Schema(name = "CourtFinding")
    public record View(String id, Finding finding, LocalDate foundOn, String reference) {}

    /** All findings of a case. */
    @Schema(name = "CourtFindings")
    public record ListView(List<View> items) {}

    @POST
    @Idempotent
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(operationId = "recordCourtFinding", summary = "Record what a court found; it decides no assessment")
    @APIResponseSchema(value = View.class, responseCode = "201", responseDescription = "The finding is recorded.")
    public RestResponse<View> record(@PathParam("handle") String handle, @NotNull @Valid Body body) {
        CourtFinding court = record.run(
                handle,
                CaseReader.of(caller),
                body.finding(),
                body.foundOn(),
                body.reference(),
                caller.as("cmm-contact-person", "cmm-manager"));
        return Answers.created(
                "/v1/cases/" + handle + "/court-findings/" + court.id(),
                new View(court.id(), court.finding(), court.foundOn(), body.reference()),
                0);
    }

    @GET
    @Transactional
    @RolesAllowed({"cmm-contact-person", "cmm-manager", "udl-assessor"})
    @Operation(operationId = "listCourtFindings", summary = "List what courts found, with their references")
    public ListView list(@PathParam("handle") String handle) {
        files.get(handle, CaseReader.of(caller));
        List<View> items =
                findings.of(handle).stream().map(court -> opened(handle, court)).toList();
        audit.record(caller.anyRole(), "court-finding.list", handle, handle);
        return new ListView(items);
    }

    private View opened(String handle, CourtFinding court) {
        String reference = vault.openText(handle, RecordCourtFinding.referenceOf(court.id()), court.sealedReference());
        return new View(court.id(), court.finding(), court.foundOn(), reference);
    }
}
