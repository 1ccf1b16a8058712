package org.hjemvej.cases.intake.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.cases.intake.AgencyReference;
import org.hjemvej.cases.intake.References;
import org.hjemvej.cases.intake.Referrals;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.rules.InterfaceRule;
import org.jspecify.annotations.Nullable;

/** The agencies' own numbers of referrals: read by those who may, searched exactly. */
@Path("/v1/referrals")
@Tag(name = "Referrals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReferenceResource {

    private final References references;
    private final Referrals referrals;
    private final Caller caller;
    private final Audit audit;

    ReferenceResource(References references, Referrals referrals, Caller caller, Audit audit) {
        this.references = references;
        this.referrals = referrals;
        this.caller = caller;
        this.audit = audit;
    }

    /** The numbers of a referral. */
    @Schema(name = "AgencyReferences")
    public record ListView(String organisation, List<ReferenceBody> items) {}

    /** A number that is looked for. */
    @Schema(name = "ReferralSearch")
    public record Search(
            @Schema(description = "Whose number it is; CMM may ask for another organisation's.", examples = "POLICE")
            @Nullable
            @Pattern(regexp = "[A-Z_]{2,40}")
            String organisation,

            @NotNull @Valid ReferenceBody reference) {}

    /** The referrals that have the number; it is not repeated. */
    @Schema(name = "FoundReferrals")
    public record Found(List<ReferralResource.View> items) {}

    @GET
    @Path("{id: R-[0-9A-Z]{26}}/references")
    @Transactional
    @RolesAllowed({
        "cmm-contact-person",
        "cmm-manager",
        "udl-assessor",
        "police-liaison",
        "ngo-outreach",
        "hst-return-officer",
        "drc-adviser",
        "shelter-worker",
        "health-provider",
        "municipality-caseworker",
        "lawyer"
    })
    @Operation(
            operationId = "listReferralReferences",
            summary = "Read the sender's own numbers of a referral; its sender and CMM, every look is audited")
    public ListView list(@PathParam("id") String id) {
        String organisation =
                referrals.get(id, cmm() ? null : caller.organisation()).organisation();
        audit.record(caller.anyRole(), "referral.read-references", id, id);
        return new ListView(
                organisation,
                references.of(id).stream()
                        .map(each -> new ReferenceBody(each.system(), each.number()))
                        .toList());
    }

    @POST
    @Path("searches")
    @Transactional
    @RolesAllowed({
        "cmm-contact-person",
        "cmm-manager",
        "udl-assessor",
        "police-liaison",
        "ngo-outreach",
        "hst-return-officer",
        "drc-adviser",
        "shelter-worker",
        "health-provider",
        "municipality-caseworker",
        "lawyer"
    })
    @Operation(
            operationId = "searchReferrals",
            summary = "Find a referral by the sender's own number, exactly: one's own, CMM anybody's")
    public Found search(@NotNull @Valid Search body) {
        String organisation = body.organisation() == null ? caller.organisation() : body.organisation();
        if (!cmm() && !organisation.equals(caller.organisation())) {
            throw InterfaceRule.FORBIDDEN.broken();
        }
        List<ReferralResource.View> found = references
                .referralsWith(
                        organisation,
                        new AgencyReference(
                                body.reference().system(), body.reference().number()))
                .stream()
                .map(id -> ReferralResource.View.of(referrals.get(id, organisation), cmm()))
                .toList();
        audit.recordList(
                caller.anyRole(),
                "referral.search",
                found.stream().map(ReferralResource.View::id).toList());
        return new Found(found);
    }

    private boolean cmm() {
        return caller.hasAny("cmm-contact-person", "cmm-manager");
    }
}
