package org.hjemvej.cases.contactpersons.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.cases.contactpersons.ReadContactPersons;
import org.hjemvej.cases.contactpersons.Substitution;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.rest.Cursor;
import org.hjemvej.platform.rest.Page;
import org.hjemvej.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/** The cases in which the caller stands in; her own ones are in the list of cases. */
@Path("/v1/substitutions")
@Tag(name = "Contact persons")
@Produces(MediaType.APPLICATION_JSON)
public class OwnSubstitutionResource {

    private final ReadContactPersons read;
    private final Caller caller;

    OwnSubstitutionResource(ReadContactPersons read, Caller caller) {
        this.read = read;
        this.caller = caller;
    }

    @GET
    @RolesAllowed("cmm-contact-person")
    @Operation(
            operationId = "listOwnSubstitutions",
            summary = "List where the caller stands in today or will, the first to end first")
    public SubstitutionResource.ListView list(
            @QueryParam("cursor") @Nullable @Size(max = 200) String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Cursor.MAX_LIMIT) int limit) {
        Cursor position = Cursor.of(cursor);
        List<Substitution> found =
                read.own(position.instant(), position.id(), limit + 1, caller.as("cmm-contact-person"));
        Page<SubstitutionView> page = Cursor.page(
                found,
                limit,
                SubstitutionView::of,
                last -> new Cursor(BusinessClock.startOf(last.lastDay()).toString(), last.id()));
        return new SubstitutionResource.ListView(page.items(), page.next());
    }
}
