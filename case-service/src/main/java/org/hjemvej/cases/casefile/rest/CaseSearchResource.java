package org.hjemvej.cases.casefile.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.casefile.Criterion;
import org.hjemvej.cases.casefile.SearchCases;
import org.hjemvej.cases.casefile.SearchField;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.rest.SafeText;

/** Exact search by what is sealed; by POST, because what is asked for is personal. */
@Path("/v1/cases")
@Tag(name = "Cases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CaseSearchResource {

    private final SearchCases search;
    private final CaseFiles files;
    private final Caller caller;

    CaseSearchResource(SearchCases search, CaseFiles files, Caller caller) {
        this.search = search;
        this.files = files;
        this.caller = caller;
    }

    /** One thing that must hold. */
    @Schema(name = "SearchCriterion")
    public record CriterionBody(
            @NotNull SearchField field,

            @Schema(
                    description = "The whole name, in any case and with or without accents; or the phone number.",
                    examples = "+4500000000",
                    maxLength = 200)
            @NotNull
            @SafeText
            @Size(max = 200)
            String value) {}

    /** What must hold, all of it. */
    @Schema(name = "CaseSearch")
    public record Body(@NotNull @Size(min = 1, max = 5) List<@NotNull @Valid CriterionBody> criteria) {}

    /** Cases by their handles; nothing of what was asked for is repeated. */
    @Schema(name = "FoundCases")
    public record FoundView(
            List<CaseResource.View> items,

            @Schema(description = "There are more than these: ask for something narrower.")
            boolean more) {}

    @POST
    @Path("searches")
    @Transactional
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(
            operationId = "searchCases",
            summary = "Search cases exactly by name or phone: a contact person her own, a manager all; at most 100")
    public FoundView run(
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(
                                                            name = "nameAndPhone",
                                                            value =
                                                                    "{\"criteria\":[{\"field\":\"NAME\",\"value\":\"Invented Person\"},{\"field\":\"PHONE\",\"value\":\"+4500000000\"}]}")))
                    @NotNull
                    @Valid
                    Body body) {
        List<Criterion> wanted = body.criteria().stream()
                .map(each -> new Criterion(each.field(), each.value()))
                .toList();
        Optional<String> own = caller.has("cmm-manager") ? Optional.empty() : Optional.of(caller.id());
        SearchCases.Found found = search.run(wanted, own, caller.anyRole());
        return new FoundView(CaseResource.View.of(found.cases(), files, CaseReader.of(caller)), found.more());
    }
}
