package org.hjemvej.platform.rules;

/** Rules of the interface itself, the same in every service. */
public enum InterfaceRule implements Rule {
    INVALID_INPUT(
            400,
            "The request is not valid.",
            "Anmodningen er ikke gyldig.",
            "Correct every entry of violations and send again.",
            "Ret hvert punkt i violations og send igen."),
    MALFORMED_JSON(
            400,
            "The body is not well-formed JSON.",
            "Indholdet er ikke velformet JSON.",
            "Send one JSON object in UTF-8 without duplicate keys.",
            "Send ét JSON-objekt i UTF-8 uden gentagne nøgler."),
    IDEMPOTENCY_KEY_REQUIRED(
            400,
            "The Idempotency-Key header is missing or not usable.",
            "Headeren Idempotency-Key mangler eller kan ikke bruges.",
            "Send Idempotency-Key with 1 to 128 visible ASCII characters, new for each command.",
            "Send Idempotency-Key med 1 til 128 synlige ASCII-tegn, en ny for hver kommando."),
    UNKNOWN_FILTER(
            400,
            "The query has a parameter that this operation does not know.",
            "Forespørgslen har en parameter, som operationen ikke kender.",
            "Use only the parameters of the OpenAPI document.",
            "Brug kun parametrene i OpenAPI-dokumentet."),
    UNAUTHENTICATED(
            401,
            "A valid access token is required.",
            "Der kræves et gyldigt adgangstoken.",
            "Get a token from the identity provider for this service and send it as Bearer.",
            "Hent et token til denne tjeneste hos identitetsudbyderen og send det som Bearer."),
    FORBIDDEN(
            403,
            "Your role does not have this right.",
            "Din rolle har ikke denne ret.",
            "Ask an organisation whose role may do this.",
            "Bed en organisation, hvis rolle må dette."),
    PERSON_REQUIRED(
            403,
            "A decision, approval or release needs the token of a person, not of a machine.",
            "En afgørelse, godkendelse eller frigivelse kræver en persons token, ikke en maskines.",
            "Let a person with the role sign in and do it.",
            "Lad en person med rollen logge ind og gøre det.",
            "CallerTest"),
    NOT_FOUND(
            404,
            "There is no such resource for you.",
            "Der findes ingen sådan ressource for dig.",
            "Check the handle, and that the resource belongs to your task.",
            "Kontrollér referencen, og at ressourcen hører til din opgave."),
    METHOD_NOT_ALLOWED(
            405,
            "The resource does not know this method.",
            "Ressourcen kender ikke denne metode.",
            "Use a method of the OpenAPI document.",
            "Brug en metode fra OpenAPI-dokumentet."),
    NOT_ACCEPTABLE(
            406,
            "The answer is not available in the media type asked for.",
            "Svaret findes ikke i den ønskede medietype.",
            "Accept application/json.",
            "Acceptér application/json."),
    COMMAND_RUNNING(
            409,
            "A command with this Idempotency-Key is running.",
            "En kommando med denne Idempotency-Key er i gang.",
            "Wait a moment and send the same request again.",
            "Vent et øjeblik og send samme anmodning igen."),
    CONCURRENT_CHANGE(
            409,
            "Another change took place at the same time.",
            "En anden ændring skete samtidig.",
            "Read the resource again and decide on its new state.",
            "Læs ressourcen igen og tag stilling til dens nye tilstand.",
            "HouseProblemsTest"),
    STALE_VERSION(
            412,
            "The resource has changed since you read it.",
            "Ressourcen er ændret, siden du læste den.",
            "Read it again and send its new ETag as If-Match.",
            "Læs den igen og send dens nye ETag som If-Match."),
    BODY_TOO_LARGE(
            413,
            "The body is larger than 256 kB.",
            "Indholdet er større end 256 kB.",
            "Send a smaller body.",
            "Send et mindre indhold."),
    UNSUPPORTED_MEDIA_TYPE(
            415,
            "The body has a media type that this operation does not read.",
            "Indholdet har en medietype, som operationen ikke læser.",
            "Send application/json.",
            "Send application/json."),
    IDEMPOTENCY_KEY_REUSED(
            422,
            "The Idempotency-Key was used for another request.",
            "Idempotency-Key er brugt til en anden anmodning.",
            "Use a new key for a new command.",
            "Brug en ny nøgle til en ny kommando."),
    IF_MATCH_REQUIRED(
            428,
            "The If-Match header is missing or not usable.",
            "Headeren If-Match mangler eller kan ikke bruges.",
            "Read the resource and send its ETag as If-Match.",
            "Læs ressourcen og send dens ETag som If-Match."),
    TOO_MANY_REQUESTS(
            429,
            "Too many requests in a short time.",
            "For mange anmodninger på kort tid.",
            "Wait {retryAfter} s, then go on.",
            "Vent {retryAfter} s, og fortsæt så.",
            "RateLimitTest"),
    INTERNAL_ERROR(
            500,
            "Something went wrong on our side; nothing was changed.",
            "Noget gik galt hos os; intet blev ændret.",
            "Try again; quote the trace id if it happens again.",
            "Prøv igen; opgiv trace-id'et, hvis det sker igen.",
            "HouseProblemsTest"),
    UNAVAILABLE(
            503,
            "A part this command depends on does not answer; nothing was changed.",
            "En del, som kommandoen afhænger af, svarer ikke; intet blev ændret.",
            "Try again in a moment with the same Idempotency-Key.",
            "Prøv igen om et øjeblik med samme Idempotency-Key.",
            "HouseProblemsTest");

    private final Definition definition;

    InterfaceRule(int status, String en, String da, String nextEn, String nextDa) {
        this(status, en, da, nextEn, nextDa, "EveryStatusCodeApiTest");
    }

    InterfaceRule(int status, String en, String da, String nextEn, String nextDa, String test) {
        this.definition = new Definition(status, Text.of(en, da), Text.of(nextEn, nextDa), "HOUSE", "", test);
    }

    @Override
    public Definition definition() {
        return definition;
    }

    /** The general rule behind a bare HTTP status, for failures that no rule of the domain named. */
    public static InterfaceRule ofStatus(int status) {
        for (InterfaceRule rule : new InterfaceRule[] {
            INVALID_INPUT,
            UNAUTHENTICATED,
            FORBIDDEN,
            NOT_FOUND,
            METHOD_NOT_ALLOWED,
            NOT_ACCEPTABLE,
            CONCURRENT_CHANGE,
            STALE_VERSION,
            BODY_TOO_LARGE,
            UNSUPPORTED_MEDIA_TYPE,
            IF_MATCH_REQUIRED,
            TOO_MANY_REQUESTS,
            UNAVAILABLE
        }) {
            if (rule.definition.status() == status) {
                return rule;
            }
        }
        return status >= 500 ? INTERNAL_ERROR : INVALID_INPUT;
    }
}
