package org.hjemvej.notifications.personmessages.rest;

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
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.notifications.contactrules.Channel;
import org.hjemvej.notifications.contactrules.ContactRule;
import org.hjemvej.notifications.personmessages.CloseMessages;
import org.hjemvej.notifications.personmessages.MessageOutcome;
import org.hjemvej.notifications.personmessages.PersonMessage;
import org.hjemvej.notifications.personmessages.PersonMessageStatus;
import org.hjemvej.notifications.personmessages.PersonMessages;
import org.hjemvej.notifications.personmessages.RequestPersonMessage;
import org.hjemvej.notifications.personmessages.TemplateCode;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.idempotency.Idempotent;
import org.hjemvej.platform.rest.Answers;
import org.hjemvej.platform.rest.Cursor;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.rest.Page;
import org.hjemvej.platform.rest.PageAfter;
import org.hjemvej.platform.rest.Paged;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Messages to a person, as tasks for her contact person. */
@Path("/v1/person-messages")
@Tag(
        name = "Messages to a person",
        description =
                "Nothing is sent to a person by a machine: a message is a task for her contact person at CMM, refused on a channel that she has not called safe.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PersonMessageResource {

    private static final String ID = "{id: F-[0-9A-Z]{26}}";

    private final RequestPersonMessage request;
    private final CloseMessages close;
    private final PersonMessages messages;
    private final Caller caller;
    private final Audit audit;

    PersonMessageResource(
            RequestPersonMessage request, CloseMessages close, PersonMessages messages, Caller caller, Audit audit) {
        this.request = request;
        this.close = close;
        this.messages = messages;
        this.caller = caller;
        this.audit = audit;
    }

    /** What the person is to be told, and by which way. */
    @Schema(name = "NewPersonMessage")
    public record NewPersonMessage(
            @Schema(examples = "K-7F3Q2M0T7V5B9D1H3K6N8R0S2W") @NotNull @Pattern(regexp = "K-[0-9A-Z]{26}")
            String caseHandle,

            @Schema(examples = "PHONE") @NotNull Channel channel,
            @Schema(examples = "PLEASE_CALL") @NotNull TemplateCode template,

            @Schema(
                    description = "The moment from which she may be reached; now when absent. It lies in safe hours.",
                    examples = "2026-11-26T09:00:00Z")
            @Nullable
            Instant notBefore) {}

    /** What became of the message. */
    @Schema(name = "PersonMessageOutcome")
    public record OutcomeBody(
            @Schema(examples = "DELIVERED") @NotNull MessageOutcome outcome) {}

    /** A message to a person. */
    @Schema(name = "PersonMessage")
    public record View(
            @Schema(examples = "F-7F3Q2M0T7V5B9D1H3K6N8R0S2W")
            String id,

            @Schema(examples = "K-7F3Q2M0T7V5B9D1H3K6N8R0S2W")
            String caseHandle,

            Channel channel,
            TemplateCode template,

            @Schema(description = "What the contact person says or writes, and nothing more.")
            String textDa,

            String textEn,
            @Nullable Instant notBefore,
            Instant requestedAt,
            PersonMessageStatus status,
            @Nullable Instant closedAt,

            @Schema(description = "The rule that the channel breaks since then, of a message that was withdrawn.")
            @Nullable
            ContactRule withdrawnFor) {

        static View of(PersonMessage message) {
            return new View(
                    message.id(),
                    message.caseHandle(),
                    message.channel(),
                    message.words().code(),
                    message.words().textDa(),
                    message.words().textEn(),
                    message.notBefore(),
                    message.requestedAt(),
                    message.status(),
                    message.closedAt(),
                    message.withdrawnFor());
        }
    }

    /** A page of messages. */
    @Schema(name = "PersonMessages")
    public record ListView(List<View> items, @Nullable String next) implements Paged {}

    @POST
    @Idempotent
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(
            operationId = "requestPersonMessage",
            summary = "Ask for a message to a person; refused on a channel that is not safe, or not at that hour")
    @APIResponseSchema(
            value = View.class,
            responseCode = "201",
            responseDescription = "The task is in the inbox of the contact person's organisation.")
    public RestResponse<View> request(@NotNull @Valid NewPersonMessage body) {
        PersonMessage message = request.run(
                new PersonMessage.Wish(body.caseHandle(), body.channel(), body.template(), body.notBefore()),
                caller.as("cmm-contact-person", "cmm-manager"));
        return Answers.created("/v1/person-messages/" + message.id(), View.of(message), message.version());
    }

    @GET
    @Transactional
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(
            operationId = "listPersonMessages",
            summary = "List the messages of the caller's organisation, oldest first")
    public ListView list(
            @QueryParam("open") @DefaultValue("false") boolean open,
            @QueryParam("cursor") @Nullable @Size(max = 200) String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Cursor.MAX_LIMIT) int limit) {
        Page<PersonMessage> page = messages.of(caller.organisation(), open, PageAfter.of(cursor, limit));
        audit.recordList(caller.anyRole(), "person-message.list", page.ids(PersonMessage::id));
        return page.shown(View::of, ListView::new);
    }

    @GET
    @Path(ID)
    @Transactional
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(operationId = "getPersonMessage", summary = "Read a message and what became of it")
    public RestResponse<View> get(@PathParam("id") String id) {
        PersonMessage message = messages.get(id, caller.organisation());
        audit.record(caller.anyRole(), "person-message.read", message.caseHandle(), id);
        return Answers.ok(View.of(message), message.version());
    }

    @PUT
    @Path(ID + "/outcome")
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(operationId = "recordPersonMessageOutcome", summary = "Say what became of a message")
    public RestResponse<View> outcome(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid OutcomeBody body) {
        PersonMessage message = close.close(
                id, ExpectedVersion.of(ifMatch), body.outcome(), caller.as("cmm-contact-person", "cmm-manager"));
        return Answers.ok(View.of(message), message.version());
    }
}
