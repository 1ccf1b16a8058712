package org.hjemvej.local;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The variables of the environment that tell a system its ports. */
public final class PortVariables {

    private static final List<String> PARTS =
            List.of("IDENTITY", "POSTGRES", "KAFKA", "CASE", "REINTEGRATION", "PARTNER", "NOTIFICATION");

    private PortVariables() {}

    /** All of them, with ports that are free now. */
    public static Map<String, String> free() {
        List<Integer> ports = Ports.forSystem(PARTS.size());
        Map<String, String> variables = new LinkedHashMap<>();
        for (int i = 0; i < PARTS.size(); i++) {
            variables.put("HJEMVEJ_" + PARTS.get(i) + "_PORT", Integer.toString(ports.get(i)));
        }
        return variables;
    }
}
