package org.hjemvej.platform.countries;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountriesTest {

    @Test
    void a_country_is_one_of_iso_3166_or_kosovo() {
        assertThat(Countries.know("NG")).isTrue();
        assertThat(Countries.know("XK")).isTrue();
        assertThat(Countries.know("ZZ")).isFalse();
        assertThat(Countries.know("ng")).isFalse();
    }
}
