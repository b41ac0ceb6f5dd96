/**
 * Accounts at another provider that open the door here (tài khoản ngoài), by OpenID Connect. They
 * stand for the password alone, and for people only who tied one to their account themselves.
 *
 * <p>No pages: the room asks and shows. The public types here are known inside the room alone.
 */
@NullMarked
package vn.caunoi.identity.outside;

import org.jspecify.annotations.NullMarked;
