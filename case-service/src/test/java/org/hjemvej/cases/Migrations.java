package org.hjemvej.cases;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** What the migrations do to rows that were there before them. */
final class Migrations {

    private Migrations() {}

    static String script(String name) throws IOException {
        try (InputStream migration =
                Objects.requireNonNull(Migrations.class.getResourceAsStream("/db/migration/" + name))) {
            return new String(migration.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
