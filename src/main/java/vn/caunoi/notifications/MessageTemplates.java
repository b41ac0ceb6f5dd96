package vn.caunoi.notifications;

import java.util.List;

/** The messages that a room sends. */
public interface MessageTemplates {

    List<MessageTemplate> templates();
}
