package org.hjemvej.cases.identification;

import java.util.Map;
import org.hjemvej.platform.countries.Countries;
import org.hjemvej.platform.rules.InterfaceRule;
import org.jspecify.annotations.Nullable;

/** Where an episode was: a country of ISO 3166, and in words what is known more closely, which is sealed. */
public record EpisodePlace(
        PlacePrecision precision, String country, @Nullable String text) {

    public EpisodePlace {
        if (!Countries.know(country)) {
            throw InterfaceRule.INVALID_INPUT.broken(Map.of("field", "country"));
        }
        if ((precision == PlacePrecision.COUNTRY) != (text == null)) {
            throw IdentificationRule.EPISODE_PLACE.broken();
        }
    }
}
