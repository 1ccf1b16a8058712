package org.hjemvej.platform.testing;

import static io.restassured.RestAssured.given;
import static org.hjemvej.platform.testing.EveryStatusCode.problem;

/** What every service answers to a reading that is not in order. */
public final class EveryReading {

    private EveryReading() {}

    /** Every general refusal that the GET of a list can meet. */
    public static void check(String user, String outsider, String list) {
        Api api = Api.as(user);
        problem(given().get(list), 401, "UNAUTHENTICATED");
        problem(Api.as(outsider).get(list), 403, "FORBIDDEN");
        problem(api.request().accept("image/png").get(list), 406, "NOT_ACCEPTABLE");
        problem(api.get(list + "?noSuchFilter=1"), 400, "UNKNOWN_FILTER");
        problem(api.get(list + "?limit=0"), 400, "INVALID_INPUT");
        problem(api.get(list + "?limit=many"), 400, "INVALID_INPUT");
        problem(api.get(list + "?cursor=forged"), 400, "INVALID_INPUT");
        problem(api.get("/v1/no-such-thing"), 404, "NOT_FOUND");
    }
}
