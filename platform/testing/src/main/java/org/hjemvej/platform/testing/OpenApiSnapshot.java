package org.hjemvej.platform.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares the OpenAPI document of the running service with the committed snapshot. {@code -Dsnapshots.update=true} writes
 * a new one instead, to be looked at and committed.
 */
public final class OpenApiSnapshot {

    private OpenApiSnapshot() {}

    public static void mustBeCurrent(String service) {
        String served = given().get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .replace(System.getProperty("hjemvej.test.issuer"), "https://identity.example/hjemvej");
        if (Boolean.getBoolean("snapshots.update")) {
            write(Path.of("..", "contracts", service, "openapi.yaml"), served);
            return;
        }
        assertThat(served)
                .as("the OpenAPI document of %s; run ./dev test -Dsnapshots.update=true and review the change", service)
                .isEqualTo(Contracts.text(service + "/openapi.yaml"));
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
