/**
 * Messages to people who work here (thông báo, nhắc việc): what a room has to tell somebody is
 * written down in the transaction that made it true, and delivered afterwards.
 *
 * <p>Floor 5. Pages: {@code /thong-bao-cua-toi}, {@code /tai-khoan/thong-bao}, {@code /hop-thu-di}.
 * Tables: schema {@code notifications}. Rooms declare their messages as {@link
 * vn.caunoi.notifications.MessageTemplates} and hand them to the {@link
 * vn.caunoi.notifications.Outbox}. A message lies in its receiver's inbox at once; by e-mail it
 * leaves in a letter, where a mail server is named and the receiver wishes it. People without an
 * account get {@link vn.caunoi.notifications.OutsideLetters}, of which nothing stays.
 */
@NullMarked
@ApplicationModule(
        displayName = "Thông báo",
        allowedDependencies = {
            "program",
            "web",
            "web :: components",
            "units",
            "journal",
            "identity"
        })
package vn.caunoi.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
