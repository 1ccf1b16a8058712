package org.hjemvej.cases.outreach.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.cases.outreach.ContactKind;
import org.hjemvej.cases.outreach.OpeningHours;
import org.hjemvej.cases.outreach.OutreachProvider;
import org.hjemvej.cases.outreach.OutreachSetting;
import org.hjemvej.cases.outreach.PublicInformation;
import org.hjemvej.cases.outreach.Region;
import org.hjemvej.cases.outreach.TargetGroup;
import org.hjemvej.platform.rest.ForEverybody;
import org.hjemvej.platform.time.BusinessClock;

/** Who does outreach where and for whom, and when CMM's hotline answers. */
@Path("/v1/outreach")
@Tag(name = "Public information")
@Produces(MediaType.APPLICATION_JSON)
public class OutreachResource {

    private final PublicInformation information;
    private final BusinessClock clock;

    OutreachResource(PublicInformation information, BusinessClock clock) {
        this.information = information;
        this.clock = clock;
    }

    /** Who does outreach. */
    @Schema(name = "OutreachProvider")
    public record Provider(
            @Schema(examples = "REDEN") String code,
            String name,

            @Schema(description = "AUTHORITY or NGO.", examples = "NGO")
            String kind,

            List<Region> regions,
            List<TargetGroup> targetGroups,
            List<OutreachSetting> settings) {

        static Provider of(OutreachProvider provider) {
            return new Provider(
                    provider.code(),
                    provider.name(),
                    provider.kind(),
                    provider.regions(),
                    provider.targetGroups(),
                    provider.settings());
        }
    }

    /** When somebody answers, in Danish time. */
    @Schema(name = "OpeningHours")
    public record Hours(
            @Schema(examples = "CMM_HOTLINE") String service,

            @Schema(description = "WEEKDAYS or WEEKENDS_AND_HOLIDAYS.", examples = "WEEKDAYS")
            String days,

            @Schema(examples = "08:30") String opens,
            @Schema(examples = "16:00") String closes,

            @Schema(description = "Somebody answers by these hours now, by the Danish calendar.")
            boolean openNow) {

        static Hours of(OpeningHours hours, LocalDateTime now) {
            return new Hours(
                    hours.service(),
                    hours.days(),
                    hours.opens().toString(),
                    hours.closes().toString(),
                    hours.areOpenAt(now));
        }
    }

    /** How somebody is reached. */
    @Schema(name = "PublicContact")
    public record Contact(
            @Schema(examples = "CMM") String organisation,
            @Schema(examples = "WEBSITE") ContactKind kind,
            @Schema(examples = "https://www.cmm.dk") String value) {}

    /** Outreach as it stands today. */
    @Schema(name = "Outreach")
    public record View(List<Provider> providers, List<Hours> hours, List<Contact> contacts) {}

    @GET
    @PermitAll
    @ForEverybody(seconds = 60)
    @Operation(
            operationId = "getOutreach",
            summary = "Read who does outreach where and for whom, when the hotline answers, and whether it does now")
    public View get() {
        LocalDateTime now = LocalDateTime.ofInstant(clock.now(), BusinessClock.ZONE);
        LocalDate today = now.toLocalDate();
        return new View(
                information.providers(today).stream().map(Provider::of).toList(),
                information.hours(today).stream()
                        .map(each -> Hours.of(each, now))
                        .toList(),
                information.contacts(today).stream()
                        .map(each -> new Contact(each.organisation(), each.kind(), each.value()))
                        .toList());
    }
}
