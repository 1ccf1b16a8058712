package org.hjemvej.system.bench;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hjemvej.local.ServiceName;
import org.hjemvej.system.story.Place;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The operations that the contracts of the four services promise. */
record Operations(List<Operation> all, Map<Integer, ServiceName> ports) {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    /** Paths that exist in development only. */
    private static final String DEVELOPMENT = "/dev/";

    /**
     * One operation.
     *
     * @param name the service and the operation's id in its contract
     * @param command whether it changes something
     */
    record Operation(String name, ServiceName service, String method, Pattern path, boolean command) {}

    /** Reads the contracts of a repository whose services answer at this place. */
    static Operations of(Path root, Place place) throws IOException {
        List<Operation> all = new ArrayList<>();
        for (ServiceName service : ServiceName.values()) {
            Path contract =
                    root.resolve("contracts").resolve(service.application()).resolve("openapi.yaml");
            try (Reader text = Files.newBufferedReader(contract)) {
                Map<String, Object> document = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
                map(document.get("paths")).forEach((path, methods) -> {
                    if (!path.startsWith(DEVELOPMENT)) {
                        map(methods).forEach((method, operation) -> {
                            if (METHODS.contains(method)) {
                                all.add(operation(service, path, method, map(operation)));
                            }
                        });
                    }
                });
            }
        }
        Map<Integer, ServiceName> ports = new HashMap<>();
        for (ServiceName service : ServiceName.values()) {
            ports.put(URI.create(place.url(service)).getPort(), service);
        }
        return new Operations(List.copyOf(all), Map.copyOf(ports));
    }

    private static Operation operation(ServiceName service, String path, String method, Map<String, Object> operation) {
        String id = String.valueOf(operation.get("operationId"));
        boolean command = !method.equals("get") && !id.startsWith("search");
        Pattern pattern = Pattern.compile(path.replaceAll("\\{[^}]+}", "[^/]+"));
        return new Operation(service.key() + " " + id, service, method.toUpperCase(Locale.ROOT), pattern, command);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    /** The operation that a request asks for; none for one that exists in development only. */
    Optional<Operation> of(String method, URI uri) {
        ServiceName service = ports.get(uri.getPort());
        return all.stream()
                .filter(each -> each.service() == service
                        && each.method().equals(method)
                        && each.path().matcher(uri.getPath()).matches())
                .findFirst();
    }
}
