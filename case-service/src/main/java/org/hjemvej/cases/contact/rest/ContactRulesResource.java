package org.hjemvej.cases.contact.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.contact.Channel;
import org.hjemvej.cases.contact.KeepContactAddress;
import org.hjemvej.cases.contact.RecordContactRules;
import org.hjemvej.cases.contact.SafeContact;
import org.hjemvej.cases.contact.SafeContacts;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.rest.Answers;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.rest.SafeText;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** How a person may be reached; addresses and code words are read one by one, apart from the rules. */
@Path("/v1/cases")
@Tag(
        name = "Safe contact",
        description =
                "By which way and when a person may be reached, in which language, with which interpreter. What nobody has said is UNKNOWN and counts as unsafe.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ContactRulesResource {

    private static final String RULES = "{handle: K-[0-9A-Z]{26}}/contact-rules";
    private static final String ADDRESS = RULES + "/{channel}/address";

    private final RecordContactRules record;
    private final KeepContactAddress addresses;
    private final SafeContacts contacts;
    private final CaseFiles files;
    private final Caller caller;
    private final Audit audit;

    ContactRulesResource(
            RecordContactRules record,
            KeepContactAddress addresses,
            SafeContacts contacts,
            CaseFiles files,
            Caller caller,
            Audit audit) {
        this.record = record;
        this.addresses = addresses;
        this.contacts = contacts;
        this.files = files;
        this.caller = caller;
        this.audit = audit;
    }

    /** Where a channel leads to; sealed under the key of the case. */
    @Schema(name = "ContactAddress")
    public record AddressBody(
            @Schema(
                    description =
                            "A number with its country code, an e-mail address, a postal address: as the channel needs it. Absent: none is known.",
                    examples = "+4500000000",
                    maxLength = 300)
            @Nullable
            @SafeText
            @Size(max = 300)
            String address,

            @Schema(
                    description = "By which caller and person know each other. Absent: none is agreed.",
                    examples = "an invented word",
                    maxLength = 60)
            @Nullable
            @SafeText
            @Size(max = 60)
            String codeWord) {}

    @GET
    @Path(RULES)
    @Transactional
    @RolesAllowed({"cmm-contact-person", "cmm-manager", "udl-assessor"})
    @Operation(
            operationId = "getContactRules",
            summary = "Read how the person may be reached; without address and code word")
    public RestResponse<ContactRulesView> get(@PathParam("handle") String handle) {
        files.get(handle, CaseReader.of(caller));
        SafeContact contact = contacts.of(handle);
        audit.record(caller.anyRole(), "contact-rules.read", handle, handle);
        return answer(contact);
    }

    @PUT
    @Path(RULES)
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(
            operationId = "recordContactRules",
            summary = "Record how the person may be reached; addresses and code words stay as they are")
    public RestResponse<ContactRulesView> record(
            @PathParam("handle") String handle,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ContactRulesBody body) {
        return answer(record.run(
                handle,
                CaseReader.of(caller),
                ExpectedVersion.of(ifMatch),
                body.told(),
                caller.as("cmm-contact-person", "cmm-manager")));
    }

    @GET
    @Path(ADDRESS)
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(
            operationId = "getContactAddress",
            summary = "Read address and code word of one channel; every look is audited. Its ETag is that of the rules")
    public RestResponse<AddressBody> address(
            @PathParam("handle") String handle, @PathParam("channel") Channel channel) {
        KeepContactAddress.Opened opened =
                addresses.read(handle, channel, CaseReader.of(caller), caller.as("cmm-contact-person", "cmm-manager"));
        return Answers.ok(
                new AddressBody(opened.address().address(), opened.address().codeWord()), opened.version());
    }

    @PUT
    @Path(ADDRESS)
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(
            operationId = "recordContactAddress",
            summary = "Record address and code word of one channel; sealed under the key of the case")
    public RestResponse<ContactRulesView> recordAddress(
            @PathParam("handle") String handle,
            @PathParam("channel") Channel channel,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid AddressBody body) {
        return answer(addresses.record(
                handle,
                channel,
                CaseReader.of(caller),
                ExpectedVersion.of(ifMatch),
                new KeepContactAddress.Address(body.address(), body.codeWord()),
                caller.as("cmm-contact-person", "cmm-manager")));
    }

    private static RestResponse<ContactRulesView> answer(SafeContact contact) {
        return Answers.ok(ContactRulesView.of(contact), contact.version());
    }
}
