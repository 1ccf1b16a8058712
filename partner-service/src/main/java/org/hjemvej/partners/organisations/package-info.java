/** The register of partner organisations with their due diligence. */
@NullMarked
package org.hjemvej.partners.organisations;

import org.jspecify.annotations.NullMarked;
