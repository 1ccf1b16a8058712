package org.hjemvej.cases.casefile.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.cases.Because;
import org.hjemvej.cases.casefile.AgeState;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.casefile.CaseKind;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.casefile.Identity;
import org.hjemvej.cases.casefile.KeepIdentity;
import org.hjemvej.cases.casefile.SimilarCases;
import org.hjemvej.cases.casefile.StayBasis;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.countries.KnownCountry;
import org.hjemvej.platform.rest.Answers;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.rest.PlausibleDate;
import org.hjemvej.platform.rest.SafeText;
import org.hjemvej.platform.rules.InterfaceRule;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A case, and the sealed identity of the person. */
@Path("/v1/cases/{handle: K-[0-9A-Z]{26}}")
@Tag(name = "Cases", description = "A person's case at CMM, known by its handle only.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CaseResource {

    private final CaseFiles files;
    private final KeepIdentity identities;
    private final Caller caller;
    private final Audit audit;

    CaseResource(CaseFiles files, KeepIdentity identities, Caller caller, Audit audit) {
        this.files = files;
        this.identities = identities;
        this.caller = caller;
        this.audit = audit;
    }

    /** A case without anything that tells who the person is. */
    @Schema(name = "Case")
    public record View(
            @Schema(examples = "K-7F3Q2M0T7V5B9D1H3K6N8R0S2W")
            String handle,

            CaseKind kind,

            @Schema(description = "OPEN, or MERGED into another case.", examples = "OPEN")
            String status,

            StayBasis stayBasis,
            AgeState ageState,

            @Schema(description = "In doubt she is a child.")
            boolean treatedAsChild,

            @Schema(
                    description =
                            "Why she is treated as a child, or is not; what her age follows from is read at /age.")
            List<ReasonView> because,

            @Schema(
                    description =
                            "Opaque id of the contact person at CMM; as long as one is wanted, of who opened the case.")
            String contactPerson,

            @Schema(
                    description =
                            "A manager or a machine has opened the case: a contact person is still to be assigned.")
            boolean contactPersonWanted,

            Instant openedAt,

            @Schema(
                    description = "The case that this one is merged into, for who may see that one.",
                    examples = "K-9B1Q2M0T7V5B9D1H3K6N8R0S2W")
            @Nullable
            String mergedInto,

            @Schema(
                    description =
                            "Other cases that may be the same person's; only in the answer to recording who she is.")
            @Nullable
            SimilarView similarCases) {

        static List<View> of(List<CaseFile> files, CaseFiles all, CaseReader reader) {
            Set<String> seen = all.seen(
                    files.stream()
                            .flatMap(file -> Stream.ofNullable(file.mergedInto()))
                            .collect(Collectors.toSet()),
                    reader);
            return files.stream().map(file -> of(file, seen, null)).toList();
        }

        /** A case, and the one that it is merged into if that is among those the reader may see. */
        private static View of(CaseFile file, Set<String> seen, @Nullable SimilarView similar) {
            String survivor = file.mergedInto();
            return new View(
                    file.handle(),
                    file.kind(),
                    file.status().name(),
                    file.stayBasis(),
                    file.ageState(),
                    file.treatedAsChild(),
                    file.ageState().because().stream().map(ReasonView::of).toList(),
                    file.contactPerson(),
                    file.isContactPersonWanted(),
                    file.openedAt(),
                    survivor == null || !seen.contains(survivor) ? null : survivor,
                    similar);
        }

        /** The case of a person who is recorded now. */
        static View of(KeepIdentity.Recorded recorded) {
            return of(recorded.file(), Set.of(), SimilarView.of(recorded.others()));
        }

        /** A case that is not merged into one that the reader may see. */
        static View of(CaseFile file) {
            return of(file, Set.of(), null);
        }
    }

    /** One reason of how a person is treated. */
    @Schema(name = "CaseReason")
    public record ReasonView(
            @Schema(examples = "WHO_MAY_BE_A_CHILD_IS_ONE") String rule,
            @Schema(examples = "Convention art. 10(3)") String version,
            @Schema(examples = "ageState=DISPUTED") String fact,

            @Schema(description = "Since when this version of the rule is valid, where it has a date.") @Nullable
            LocalDate validFrom) {

        static ReasonView of(Because because) {
            return new ReasonView(because.rule(), because.version(), because.fact(), because.validFrom());
        }
    }

    /** Cases to look at: whether to merge one of them is for a manager to decide. */
    @Schema(name = "SimilarCases")
    public record SimilarView(
            @Schema(description = "The most similar first.") List<SimilarItem> items,

            @Schema(description = "There may be others: the name is common.")
            boolean more) {

        static SimilarView of(SimilarCases.Found found) {
            return new SimilarView(
                    found.cases().stream()
                            .map(each -> new SimilarItem(each.handle(), each.score()))
                            .toList(),
                    found.more());
        }
    }

    /** A case that may be the same person's. */
    @Schema(name = "SimilarCase")
    public record SimilarItem(
            @Schema(examples = "K-9B1Q2M0T7V5B9D1H3K6N8R0S2W")
            String handle,

            @Schema(description = "0 to 100; no probability.", examples = "70")
            int score) {}

    /** Who the person is, as CMM records it. */
    @Schema(name = "PersonIdentity")
    public record IdentityBody(
            @Schema(examples = "Invented Person", maxLength = 200) @NotNull @SafeText @Size(max = 200)
            String name,

            @Schema(examples = "1999-04-12") @Nullable @PlausibleDate
            LocalDate birthDate,

            @Schema(description = "A country by ISO 3166 alpha-2.", examples = "NG")
            @Nullable
            @Pattern(regexp = "[A-Z]{2}")
            @KnownCountry
            String nationality,

            @Schema(examples = "+4500000000") @Nullable @Pattern(regexp = "\\+[0-9]{6,15}")
            String phone) {}

    @GET
    @Transactional
    @RolesAllowed({"cmm-contact-person", "cmm-manager", "udl-assessor"})
    @Operation(
            operationId = "getCase",
            summary = "Read a case; a merged one leads to the case that it is merged into, for who may see both")
    @APIResponseSchema(value = View.class, responseCode = "200", responseDescription = "The case.")
    @APIResponse(
            responseCode = "307",
            description = "The case is merged for now; Location is the case that it is merged into.")
    public RestResponse<View> get(@PathParam("handle") String handle) {
        CaseReader reader = CaseReader.of(caller);
        CaseFile file = files.get(handle, reader);
        audit.record(caller.anyRole(), "case.read", handle, handle);
        return files.survivorOf(file, reader)
                .map(survivor -> Answers.<View>elsewhere("/v1/cases/" + survivor.handle()))
                .orElseGet(() -> Answers.ok(View.of(file), file.version()));
    }

    @PUT
    @Path("/person")
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(
            operationId = "recordPerson",
            summary =
                    "Record who the person is, sealed under the key of the case; the answer tells other cases that may be"
                            + " hers")
    public RestResponse<View> recordPerson(
            @PathParam("handle") String handle,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid IdentityBody body) {
        KeepIdentity.Recorded recorded = identities.record(
                handle,
                CaseReader.of(caller),
                ExpectedVersion.of(ifMatch),
                new Identity(body.name(), body.birthDate(), body.nationality(), body.phone()),
                caller.as("cmm-contact-person", "cmm-manager"));
        return Answers.ok(View.of(recorded), recorded.file().version());
    }

    @GET
    @Path("/person")
    @Transactional
    @RolesAllowed({"cmm-contact-person", "cmm-manager", "udl-assessor"})
    @Operation(operationId = "getPerson", summary = "Read who the person is; every look is audited")
    public RestResponse<IdentityBody> getPerson(@PathParam("handle") String handle) {
        CaseFile file = files.get(handle, CaseReader.of(caller));
        Identity identity = identities.read(file, caller.anyRole()).orElseThrow(InterfaceRule.NOT_FOUND::broken);
        return Answers.ok(
                new IdentityBody(identity.name(), identity.birthDate(), identity.nationality(), identity.phone()),
                file.version());
    }
}
