package org.hjemvej.reintegration.preparedreturn.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be done next, or why not and what is missing. */
@Schema(name = "Action")
public record Action(String operation, boolean allowed, List<String> missing) {}
