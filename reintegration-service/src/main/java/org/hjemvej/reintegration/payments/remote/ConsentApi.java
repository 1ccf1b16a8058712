package org.hjemvej.reintegration.payments.remote;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What this service reads of case-service. */
@RegisterRestClient(configKey = "consents")
@OidcClientFilter
interface ConsentApi {

    /** The only fields read. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record ConsentStanding(String scope, boolean stands) {}

    @GET
    @Path("/v1/cases/{handle}/standing-consents/{scope}")
    ConsentStanding standing(@PathParam("handle") String handle, @PathParam("scope") String scope);
}
