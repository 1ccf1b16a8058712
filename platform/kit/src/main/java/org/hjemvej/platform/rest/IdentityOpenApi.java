package org.hjemvej.platform.rest;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Tells where the identity provider of this installation is, so that Swagger UI and generated clients can sign in. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class IdentityOpenApi implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        SecurityScheme scheme = document.getComponents().getSecuritySchemes().get("oidc");
        scheme.setOpenIdConnectUrl(ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class)
                + "/.well-known/openid-configuration");
    }
}
