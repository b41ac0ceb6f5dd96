/**
 * What proves, besides the password, that somebody is who they say (yếu tố xác thực): an app that
 * shows codes, passkeys, recovery codes; and the key that their secrets are sealed with.
 *
 * <p>No pages: the room asks and shows. The public types here are known inside the room alone.
 */
@NullMarked
package vn.caunoi.identity.factors;

import org.jspecify.annotations.NullMarked;
