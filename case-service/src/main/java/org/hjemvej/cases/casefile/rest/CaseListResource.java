package org.hjemvej.cases.casefile.rest;

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
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.rest.Cursor;
import org.hjemvej.platform.rest.Page;
import org.hjemvej.platform.rest.Paged;
import org.jspecify.annotations.Nullable;

/** Cases, listed. */
@Path("/v1/cases")
@Tag(name = "Cases", description = "A person's case at CMM, known by its handle only.")
@Produces(MediaType.APPLICATION_JSON)
public class CaseListResource {

    private final CaseFiles files;
    private final Caller caller;
    private final Audit audit;

    CaseListResource(CaseFiles files, Caller caller, Audit audit) {
        this.files = files;
        this.caller = caller;
        this.audit = audit;
    }

    /** A page of cases. */
    @Schema(name = "Cases")
    public record ListView(
            List<CaseResource.View> items, @Nullable String next) implements Paged {}

    @GET
    @Transactional
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(
            operationId = "listCases",
            summary =
                    "List cases: a contact person her own and those she stands in for today, a manager all, oldest first")
    public ListView list(
            @QueryParam("cursor") @Nullable @Size(max = 200) String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Cursor.MAX_LIMIT) int limit) {
        Cursor position = Cursor.of(cursor);
        Optional<String> own = caller.has("cmm-manager") ? Optional.empty() : Optional.of(caller.id());
        List<CaseFile> found = files.after(position.instant(), position.id(), own, limit + 1);
        Page<CaseFile> page = Cursor.page(
                found, limit, each -> each, last -> new Cursor(last.openedAt().toString(), last.handle()));
        audit.recordList(
                caller.anyRole(),
                "case.list",
                page.items().stream().map(CaseFile::handle).toList());
        return new ListView(CaseResource.View.of(page.items(), files, CaseReader.of(caller)), page.next());
    }
}
