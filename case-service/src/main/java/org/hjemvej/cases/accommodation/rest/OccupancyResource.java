package org.hjemvej.cases.accommodation.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
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
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.cases.accommodation.AccommodationType;
import org.hjemvej.cases.accommodation.Facilities;
import org.hjemvej.cases.accommodation.Facility;
import org.hjemvej.cases.accommodation.Placements;
import org.hjemvej.cases.accommodation.Places;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.rest.Cursor;
import org.hjemvej.platform.rest.Page;
import org.hjemvej.platform.rest.Paged;
import org.jspecify.annotations.Nullable;

/** The board of free places: counts only, of nobody. */
@Path("/v1/facilities/occupancy")
@Tag(name = "Accommodation")
@Produces(MediaType.APPLICATION_JSON)
public class OccupancyResource {

    private final Facilities facilities;
    private final Placements placements;
    private final Caller caller;
    private final Audit audit;

    OccupancyResource(Facilities facilities, Placements placements, Caller caller, Audit audit) {
        this.facilities = facilities;
        this.placements = placements;
        this.caller = caller;
        this.audit = audit;
    }

    /** How full a facility is. */
    @Schema(name = "Occupancy")
    public record View(
            @Schema(examples = "F-VKCQR418GZ3JACRZGJA74JFVCG")
            String code,

            AccommodationType type,

            @Schema(description = "Absent when its places are not counted here.") @Nullable
            Integer capacity,

            @Schema(description = "Places more at peaks.") int peak,

            @Schema(description = "Held for somebody who has not moved in.")
            long reserved,

            @Schema(description = "Lived in.") long active,

            @Schema(description = "Those for peaks included; absent when they are not counted.") @Nullable
            Long free) {

        static View of(Facility facility, Places places) {
            return new View(
                    facility.code(),
                    facility.type(),
                    places.capacity(),
                    places.peak(),
                    places.reserved(),
                    places.active(),
                    places.free());
        }
    }

    /** A page of the board. */
    @Schema(name = "OccupancyBoard")
    public record ListView(List<View> items, @Nullable String next) implements Paged {}

    @GET
    @Transactional
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(operationId = "listOccupancy", summary = "Read how full the facilities are, without anybody's handle")
    public ListView list(
            @QueryParam("cursor") @Nullable @Size(max = 200) String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Cursor.MAX_LIMIT) int limit) {
        List<Facility> found = facilities.after(Cursor.of(cursor).id(), limit + 1);
        Map<String, Places> places = placements.places(found);
        Page<View> page = Cursor.page(
                found,
                limit,
                each -> View.of(each, Objects.requireNonNull(places.get(each.code()))),
                last -> new Cursor(last.code(), last.code()));
        audit.recordList(
                caller.anyRole(),
                "facility.occupancy",
                page.items().stream().map(View::code).toList());
        return new ListView(page.items(), page.next());
    }
}
