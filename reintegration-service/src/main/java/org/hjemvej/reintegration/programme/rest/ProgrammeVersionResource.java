package org.hjemvej.reintegration.programme.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.idempotency.Idempotent;
import org.hjemvej.platform.rest.Answers;
import org.hjemvej.platform.rest.Cursor;
import org.hjemvej.platform.rest.Page;
import org.hjemvej.platform.rest.Paged;
import org.hjemvej.platform.rest.PlausibleDate;
import org.hjemvej.platform.rest.SafeText;
import org.hjemvej.platform.rules.InterfaceRule;
import org.hjemvej.reintegration.money.Money;
import org.hjemvej.reintegration.money.MoneyView;
import org.hjemvej.reintegration.programme.ProgrammeRule;
import org.hjemvej.reintegration.programme.ProgrammeVersion;
import org.hjemvej.reintegration.programme.ProgrammeVersions;
import org.hjemvej.reintegration.programme.PublishProgrammeVersion;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Versions of the programme. */
@Path("/v1/programme-versions")
@Tag(name = "Programme versions", description = "Rates and rhythm as effective-dated data, with their source.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProgrammeVersionResource {

    private final PublishProgrammeVersion publish;
    private final ProgrammeVersions versions;
    private final Caller caller;
    private final Audit audit;

    ProgrammeVersionResource(PublishProgrammeVersion publish, ProgrammeVersions versions, Caller caller, Audit audit) {
        this.publish = publish;
        this.versions = versions;
        this.caller = caller;
        this.audit = audit;
    }

    /** Money as a caller sends it. */
    @Schema(name = "MoneyAmount")
    public record MoneyBody(
            @Schema(examples = "10000.03") @NotNull @Pattern(regexp = "[0-9]{1,12}(\\.[0-9]{1,3})?")
            String amount,

            @Schema(examples = "DKK") @NotNull @Pattern(regexp = "[A-Z]{3}")
            String currency) {}

    /** A version of the programme. Defaults of the seed: five instalments, one a month, the first on entry. */
    @Schema(name = "NewProgrammeVersion")
    public record NewVersion(
            @Schema(examples = "Adults 2026 (invented rates)", maxLength = 100) @NotNull @SafeText @Size(max = 100)
            String name,

            @Schema(examples = "2026-01-01") @NotNull @PlausibleDate
            LocalDate validFrom,

            @Schema(examples = "2028-12-31") @NotNull @PlausibleDate
            LocalDate validTo,

            @Schema(examples = "ADULT") @NotNull ProgrammeVersion.Group group,

            @Schema(description = "The whole cash grant.") @NotNull @Valid
            MoneyBody cash,

            @Schema(description = "The in-kind grant, same currency.") @NotNull @Valid
            MoneyBody inKind,

            @Schema(examples = "5") @Nullable @Min(1) @Max(60)
            Integer instalments,

            @Schema(examples = "1") @Nullable @Min(1) @Max(12)
            Integer intervalMonths,

            @Schema(examples = "0") @Nullable @Min(0) @Max(12)
            Integer firstOffsetMonths,

            @Schema(examples = "6") @Nullable @Min(1) @Max(36)
            Integer periodMonths,

            @Schema(description = "Where the rates come from.", examples = "Invented for the demo", maxLength = 200)
            @NotNull
            @SafeText
            @Size(max = 200)
            String source) {}

    /** A version. */
    @Schema(name = "ProgrammeVersion")
    public record View(
            String id,
            String name,
            LocalDate validFrom,
            LocalDate validTo,
            ProgrammeVersion.Group group,
            MoneyView cash,
            MoneyView inKind,
            int instalments,
            int intervalMonths,
            int firstOffsetMonths,
            int periodMonths,
            String source) {

        static View of(ProgrammeVersion version) {
            return new View(
                    version.id(),
                    version.label().name(),
                    version.label().validFrom(),
                    version.label().validTo(),
                    version.label().group(),
                    MoneyView.of(version.cash()),
                    MoneyView.of(version.inKind()),
                    version.rhythm().instalments(),
                    version.rhythm().intervalMonths(),
                    version.rhythm().firstOffsetMonths(),
                    version.rhythm().periodMonths(),
                    version.label().source());
        }
    }

    /** A page of versions. */
    @Schema(name = "ProgrammeVersions")
    public record ListView(List<View> items, @Nullable String next) implements Paged {}

    @POST
    @Idempotent
    @RolesAllowed("drc-programme-manager")
    @Operation(operationId = "publishProgrammeVersion", summary = "Publish a version of the programme with its rates")
    @APIResponseSchema(value = View.class, responseCode = "201", responseDescription = "The version exists.")
    public RestResponse<View> publish(@NotNull @Valid NewVersion body) {
        int instalments = Optional.ofNullable(body.instalments()).orElse(5);
        if (money(body.cash(), body.cash().currency()).minor() < instalments) {
            throw InterfaceRule.INVALID_INPUT.broken(Map.of("field", "cash.amount"));
        }
        ProgrammeVersion version = publish.run(
                new ProgrammeVersion.Label(body.name(), body.validFrom(), body.validTo(), body.group(), body.source()),
                money(body.cash(), body.cash().currency()),
                money(body.inKind(), body.cash().currency()),
                new ProgrammeVersion.Rhythm(
                        instalments,
                        Optional.ofNullable(body.intervalMonths()).orElse(1),
                        Optional.ofNullable(body.firstOffsetMonths()).orElse(0),
                        Optional.ofNullable(body.periodMonths()).orElse(6)),
                caller.inPersonAs("drc-programme-manager"));
        return Answers.created("/v1/programme-versions/" + version.id(), View.of(version), version.version());
    }

    @GET
    @Transactional
    @RolesAllowed({"drc-programme-manager", "drc-adviser", "drc-finance", "hst-return-officer"})
    @Operation(operationId = "listProgrammeVersions", summary = "List the versions of the programme")
    public ListView list(
            @QueryParam("cursor") @Nullable @Size(max = 200) String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Cursor.MAX_LIMIT) int limit) {
        List<ProgrammeVersion> found = versions.after(Cursor.of(cursor).id(), limit + 1);
        Page<View> page = Cursor.page(found, limit, View::of, last -> new Cursor("id", last.id()));
        audit.recordList(
                caller.anyRole(),
                "programme-version.list",
                page.items().stream().map(View::id).toList());
        return new ListView(page.items(), page.next());
    }

    private static Money money(MoneyBody body, String currency) {
        try {
            if (!body.currency().equals(currency)) {
                throw InterfaceRule.INVALID_INPUT.broken(Map.of("field", "inKind.currency"));
            }
            Currency.getInstance(body.currency());
            return Money.of(body.amount(), body.currency());
        } catch (IllegalArgumentException e) {
            throw InterfaceRule.INVALID_INPUT.broken(Map.of("field", "currency"));
        } catch (ArithmeticException e) {
            throw ProgrammeRule.AMOUNT_DECIMALS.broken(Map.of("currency", body.currency()));
        }
    }
}
