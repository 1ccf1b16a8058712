package org.hjemvej.cases.assessment.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.cases.assessment.Assessment;
import org.hjemvej.cases.assessment.Assessments;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.competence.Authority;
import org.hjemvej.cases.competence.Competences;
import org.hjemvej.cases.competence.CompetentAuthority;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/** Who is competent to assess. */
@Path("/v1/cases/{handle: K-[0-9A-Z]{26}}/competent-authority")
@Tag(name = "Assessments")
@Produces(MediaType.APPLICATION_JSON)
public class CompetenceResource {

    private final Competences competences;
    private final Assessments assessments;
    private final CaseFiles files;
    private final BusinessClock clock;
    private final Caller caller;
    private final Audit audit;

    CompetenceResource(
            Competences competences,
            Assessments assessments,
            CaseFiles files,
            BusinessClock clock,
            Caller caller,
            Audit audit) {
        this.competences = competences;
        this.assessments = assessments;
        this.files = files;
        this.clock = clock;
        this.caller = caller;
        this.audit = audit;
    }

    /** Who is competent and why. */
    @Schema(name = "CompetentAuthority")
    public record View(
            @Schema(description = "By the stay basis today.")
            Authority authority,

            @Schema(
                    description =
                            "Who holds the open assessment. Another one than authority: the stay basis has changed, and the holder may hand over.")
            @Nullable
            Authority frozen,

            @Schema(description = "COURT in a criminal case: its finding displaces nobody.")
            List<String> mayAlsoFind,

            List<BecauseView> because) {}

    @GET
    @Transactional
    @RolesAllowed({"cmm-contact-person", "cmm-manager", "udl-assessor"})
    @Operation(operationId = "getCompetentAuthority", summary = "Tell who is competent to assess the person, and why")
    public View get(@PathParam("handle") String handle) {
        CaseFile file = files.get(handle, CaseReader.of(caller));
        audit.record(caller.anyRole(), "competence.read", handle, handle);
        CompetentAuthority competent = competences.of(file, clock.today());
        return new View(
                competent.authority(),
                assessments.open(handle).map(Assessment::authority).orElse(null),
                competent.mayAlsoFind(),
                BecauseView.of(competent.because()));
    }
}
