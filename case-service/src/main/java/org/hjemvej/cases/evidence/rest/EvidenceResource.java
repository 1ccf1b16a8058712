package org.hjemvej.cases.evidence.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.evidence.EvidenceBundle;
import org.hjemvej.cases.evidence.ReadEvidence;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.rest.RequestLanguage;
import org.jboss.resteasy.reactive.RestResponse;

/** What a request for more days rests on, as a document to print or to send on. */
@Path(
        "/v1/cases/{handle: K-[0-9A-Z]{26}}/reflection-periods/{period: T-[0-9A-Z]{26}}/extensions/{id: X-[0-9A-Z]{26}}/evidence-bundle")
@Tag(name = "Reflection periods")
public class EvidenceResource {

    private static final String PDF = "application/pdf";

    private final ReadEvidence read;
    private final RequestLanguage language;
    private final Caller caller;

    EvidenceResource(ReadEvidence read, RequestLanguage language, Caller caller) {
        this.read = read;
        this.language = language;
        this.caller = caller;
    }

    @GET
    @Produces(PDF)
    @RolesAllowed({"cmm-contact-person", "cmm-manager", "udl-assessor"})
    @Operation(
            operationId = "getEvidenceBundle",
            summary = "Read what a request for more days rests on, as its authority may know it, as a PDF")
    @APIResponse(
            responseCode = "200",
            description = "Codes, dates and handles, in the language of Accept-Language.",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> get(
            @PathParam("handle") String handle, @PathParam("period") String period, @PathParam("id") String id) {
        EvidenceBundle bundle = read.run(handle, period, id, CaseReader.of(caller), caller.anyRole());
        Locale locale = language.get();
        byte[] document = PdfPages.of(
                EvidenceSheet.of(bundle, locale),
                EvidenceWords.TITLE.in(locale),
                EvidenceWords.PAGE.in(locale),
                locale);
        return RestResponse.ResponseBuilder.ok(document)
                .header("Content-Disposition", "attachment; filename=\"" + id + ".pdf\"")
                .build();
    }
}
