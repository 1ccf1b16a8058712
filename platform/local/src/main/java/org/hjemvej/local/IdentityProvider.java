package org.hjemvej.local;

/** The identity provider of this machine: the light one, or Keycloak. */
interface IdentityProvider extends AutoCloseable {

    /** The issuer, as it stands in every token; discovery is below it. */
    String issuer();

    /** Where tokens are asked for. */
    String tokenUrl();

    @Override
    void close();
}
