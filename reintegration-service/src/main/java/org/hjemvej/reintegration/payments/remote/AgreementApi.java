package org.hjemvej.reintegration.payments.remote;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What this service reads of partner-service. */
@RegisterRestClient(configKey = "agreements")
@OidcClientFilter
interface AgreementApi {

    /** The only field read. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record AgreementStanding(String agreementId, boolean good) {}

    @GET
    @Path("/v1/agreements/{id}/standing")
    AgreementStanding standing(@PathParam("id") String id);
}
