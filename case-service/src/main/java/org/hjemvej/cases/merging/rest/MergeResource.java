package org.hjemvej.cases.merging.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.merging.CaseMerge;
import org.hjemvej.cases.merging.CaseMerges;
import org.hjemvej.cases.merging.MergeCases;
import org.hjemvej.cases.merging.MergeReason;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.idempotency.Idempotent;
import org.hjemvej.platform.rest.Answers;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Merging two cases of one person, and undoing it. */
@Path("/v1/cases/{handle: K-[0-9A-Z]{26}}/merges")
@Tag(name = "Merges", description = "Two cases of one person become one; undone when it was a mistake.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MergeResource {

    private static final String ID = "{id: J-[0-9A-Z]{26}}";

    private final MergeCases cases;
    private final CaseMerges merges;
    private final CaseFiles files;
    private final Caller caller;
    private final Audit audit;

    MergeResource(MergeCases cases, CaseMerges merges, CaseFiles files, Caller caller, Audit audit) {
        this.cases = cases;
        this.merges = merges;
        this.files = files;
        this.caller = caller;
        this.audit = audit;
    }

    /** The other case of the person, which is only read from then on. */
    @Schema(name = "NewMerge")
    public record NewMerge(
            @Schema(examples = "K-9B1Q2M0T7V5B9D1H3K6N8R0S2W") @NotNull @Pattern(regexp = "K-[0-9A-Z]{26}")
            String duplicate,

            @Schema(examples = "SAME_PERSON_TWO_REFERRALS") @NotNull
            MergeReason reason) {}

    /** A merge. */
    @Schema(name = "Merge")
    public record View(
            @Schema(examples = "J-5D2H2M0T7V5B9D1H3K6N8R0S2W")
            String id,

            @Schema(description = "The case that stays the person's.", examples = "K-7F3Q2M0T7V5B9D1H3K6N8R0S2W")
            String survivor,

            @Schema(examples = "K-9B1Q2M0T7V5B9D1H3K6N8R0S2W")
            String duplicate,

            MergeReason reason,
            Instant mergedAt,

            @Schema(description = "Opaque id of the manager.")
            String mergedBy,

            @Nullable Instant undoneAt,
            @Nullable String undoneBy) {

        static View of(CaseMerge merge) {
            return new View(
                    merge.id(),
                    merge.survivor(),
                    merge.duplicate(),
                    merge.reason(),
                    merge.mergedAt(),
                    merge.mergedBy(),
                    merge.undoneAt(),
                    merge.undoneBy());
        }
    }

    /** All merges that a case has a part in. */
    @Schema(name = "Merges")
    public record ListView(List<View> items) {}

    @POST
    @Idempotent
    @RolesAllowed("cmm-manager")
    @Operation(
            operationId = "mergeCases",
            summary = "Merge another case of the same person into this one, in person; it can be undone")
    @APIResponseSchema(value = View.class, responseCode = "201", responseDescription = "The cases are one.")
    public RestResponse<View> merge(@PathParam("handle") String handle, @NotNull @Valid NewMerge body) {
        CaseMerge merge = cases.merge(
                handle, body.duplicate(), body.reason(), CaseReader.of(caller), caller.inPersonAs("cmm-manager"));
        return Answers.created("/v1/cases/" + handle + "/merges/" + merge.id(), View.of(merge), merge.version());
    }

    @GET
    @Transactional
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(
            operationId = "listMerges",
            summary = "List the merges that a case has a part in, undone ones included,"
                    + " as far as the caller may see the case that stays")
    public ListView list(@PathParam("handle") String handle) {
        CaseReader reader = CaseReader.of(caller);
        files.get(handle, reader);
        List<CaseMerge> found = merges.of(handle);
        Set<String> seen = files.seen(found.stream().map(CaseMerge::survivor).toList(), reader);
        List<View> items = found.stream()
                .filter(each -> seen.contains(each.survivor()))
                .map(View::of)
                .toList();
        audit.record(caller.anyRole(), "merge.list", handle, handle);
        return new ListView(items);
    }

    @GET
    @Path(ID)
    @Transactional
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(operationId = "getMerge", summary = "Read a merge into this case")
    public RestResponse<View> get(@PathParam("handle") String handle, @PathParam("id") String id) {
        files.get(handle, CaseReader.of(caller));
        CaseMerge merge = merges.get(handle, id);
        audit.record(caller.anyRole(), "merge.read", handle, id);
        return Answers.ok(View.of(merge), merge.version());
    }

    @PUT
    @Path(ID + "/undo")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed("cmm-manager")
    @Operation(operationId = "undoMerge", summary = "Undo a merge, in person: the two were two persons after all")
    public RestResponse<View> undo(
            @PathParam("handle") String handle,
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        CaseMerge merge = cases.undo(
                handle, id, CaseReader.of(caller), ExpectedVersion.of(ifMatch), caller.inPersonAs("cmm-manager"));
        return Answers.ok(View.of(merge), merge.version());
    }
}
