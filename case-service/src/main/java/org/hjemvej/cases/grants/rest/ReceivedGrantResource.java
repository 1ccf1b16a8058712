package org.hjemvej.cases.grants.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.cases.grants.AccessGrant;
import org.hjemvej.cases.grants.AccessGrants;
import org.hjemvej.cases.grants.GrantPurpose;
import org.hjemvej.cases.grants.GrantedField;
import org.hjemvej.cases.grants.ReadGrantedCase;
import org.hjemvej.cases.grants.Receiver;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.rest.Cursor;
import org.hjemvej.platform.rest.Page;
import org.hjemvej.platform.rest.PageAfter;
import org.hjemvej.platform.rest.Paged;
import org.hjemvej.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/** What a receiver reads by its grants; the handle of the case is not among it. */
@Path("/v1/received-grants")
@Tag(name = "Grants")
@Produces(MediaType.APPLICATION_JSON)
public class ReceivedGrantResource {

    private final AccessGrants grants;
    private final ReadGrantedCase read;
    private final Caller caller;
    private final Audit audit;
    private final BusinessClock clock;

    ReceivedGrantResource(AccessGrants grants, ReadGrantedCase read, Caller caller, Audit audit, BusinessClock clock) {
        this.grants = grants;
        this.read = read;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /** A grant as its receiver knows it. */
    @Schema(name = "ReceivedGrant")
    public record View(
            @Schema(examples = "V-7F3Q2M0T7V5B9D1H3K6N8R0S2W")
            String id,

            @Schema(examples = "DEFENCE_COUNSEL") GrantPurpose purpose,
            List<GrantedField> fields,
            Instant givenAt,

            @Schema(description = "The last day on which it can be read.")
            LocalDate expiresOn,

            @Schema(description = "The referral with which it ends; absent when it belongs to none.") @Nullable
            String referralId) {

        static View of(AccessGrant grant) {
            return new View(
                    grant.id(),
                    grant.purpose(),
                    List.copyOf(grant.fields()),
                    grant.givenAt(),
                    grant.expiresOn(),
                    grant.referralId());
        }
    }

    /** A page of grants. */
    @Schema(name = "ReceivedGrants")
    public record ListView(List<View> items, @Nullable String next) implements Paged {}

    @GET
    @Transactional
    @RolesAllowed({"lawyer", "health-provider"})
    @Operation(
            operationId = "listReceivedGrants",
            summary = "List the grants by which the caller's organisation may read today, oldest first")
    public ListView list(
            @QueryParam("cursor") @Nullable @Size(max = 200) String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Cursor.MAX_LIMIT) int limit) {
        Actor actor = caller.as("lawyer", "health-provider");
        Page<AccessGrant> page = grants.received(Receiver.of(caller), clock.today(), PageAfter.of(cursor, limit));
        audit.recordList(actor, "grant.list", page.ids(AccessGrant::id));
        return page.shown(View::of, ListView::new);
    }

    @GET
    @Path("{id: V-[0-9A-Z]{26}}")
    @RolesAllowed({"lawyer", "health-provider"})
    @Operation(
            operationId = "readReceivedGrant",
            summary = "Read what is granted of a case: nothing else, and only until its last day; each look is audited")
    public GrantedCaseView get(@PathParam("id") String id) {
        return GrantedCaseView.of(read.run(id, Receiver.of(caller), caller.as("lawyer", "health-provider")));
    }
}
