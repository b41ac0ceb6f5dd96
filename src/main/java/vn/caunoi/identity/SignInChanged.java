package vn.caunoi.identity;

/**
 * The way in which somebody signs in was changed from within their account (đã đổi cách đăng nhập):
 * a password, a second factor, an outside account.
 *
 * @param what in words that follow "vừa": "đổi mật khẩu"
 */
public record SignInChanged(PersonId person, String what) {}
