package org.hjemvej.platform.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.audit.AuditChain;
import org.hjemvej.platform.caller.Caller;

/** Whether the audit trail of a file is whole. */
@Path("/v1/audit-chains")
@Tag(name = "Audit chains", description = "Rows of the audit trail are linked; a row that was altered is named.")
@Produces(MediaType.APPLICATION_JSON)
public class AuditChainResource {

    private final AuditChain chains;
    private final Audit audit;
    private final Caller caller;

    AuditChainResource(AuditChain chains, Audit audit, Caller caller) {
        this.chains = chains;
        this.audit = audit;
        this.caller = caller;
    }

    /** One row that is not as it was. */
    @Schema(name = "AuditFinding")
    public record FindingView(
            @Schema(description = "Number of the row in the audit table.")
            long row,

            @Schema(examples = "ALTERED") AuditChain.Fault fault) {}

    /** The outcome of following a chain. */
    @Schema(name = "AuditVerification")
    public record View(
            String chain,
            boolean whole,

            @Schema(description = "Rows that are linked.") long linked,

            @Schema(description = "Rows that are not linked yet.")
            long waiting,

            @Schema(description = "Those older than a minute: the sealer does not work.")
            long late,

            List<FindingView> findings) {}

    @GET
    @Path("{chain}/verification")
    @Transactional
    @RolesAllowed("operator")
    @Operation(
            operationId = "verifyAuditChain",
            summary = "Follow the audit chain of a file, or of the service, and name every altered row")
    public View verify(
            @Parameter(description = "A case or programme handle, or the word service.", example = "service")
                    @PathParam("chain")
                    @Pattern(regexp = "service|[A-Z]-[0-9A-Z]{26}")
                    String chain) {
        AuditChain.Outcome outcome = chains.verify(chain);
        audit.record(caller.anyRole(), "audit-chain.verify", "service", chain);
        return new View(
                chain,
                outcome.isWhole(),
                outcome.linked(),
                outcome.waiting(),
                outcome.late(),
                outcome.findings().stream()
                        .map(finding -> new FindingView(finding.row(), finding.fault()))
                        .toList());
    }
}
