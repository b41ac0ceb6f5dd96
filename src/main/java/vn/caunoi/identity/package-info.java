/**
 * Accounts and who may do what (tài khoản, phân quyền): people, the roles they were given at a node
 * of the tree of units, how they sign in, their sessions.
 *
 * <p>Floor 3. Pages: {@code /dang-nhap}, {@code /dang-xuat}, {@code /nguoi-dung}, {@code
 * /bang-quyen}, {@code /khoi-tao}, {@code /gui-tiep}, {@code /tai-khoan}. Tables: schema {@code
 * identity}. What may be done by whom stands in one table, to which every room adds its lines
 * ({@link vn.caunoi.web.RightsPart}); {@code Gatekeeper} keeps it, and what it does not name nobody
 * may do. The sign-in page sets the first cookie. What is sent after a session ended is kept until
 * its owner has signed in again ({@code SignInAgain}), unless the form says by a field {@code
 * khong-giu} that it must not be. Others hear of {@link vn.caunoi.identity.GrantGiven}, {@link
 * vn.caunoi.identity.GrantEnded}, {@link vn.caunoi.identity.AccountRecovered}, {@link
 * vn.caunoi.identity.SignInChanged}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Tài khoản",
        allowedDependencies = {"program", "web", "web :: components", "units", "journal"})
package vn.caunoi.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
