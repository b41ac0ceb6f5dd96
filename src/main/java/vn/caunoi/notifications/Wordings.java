package vn.caunoi.notifications;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * All wordings of all rooms (mẫu thông báo). Rooms that word messages also send them: asked late.
 */
@Component
class Wordings {

    /**
     * What people choose by.
     *
     * @param code a name for forms
     * @param mandatory whether there is nothing to choose
     */
    record Kind(String code, String label, boolean mandatory) {}

    private final Supplier<Map<String, MessageTemplate>> templates;

    Wordings(ObjectProvider<MessageTemplates> rooms) {
        templates = SingletonSupplier.of(() -> gathered(rooms));
    }

    Optional<MessageTemplate> named(String code) {
        return Optional.ofNullable(all().get(code));
    }

    /** By their codes. */
    Map<String, MessageTemplate> all() {
        return templates.get();
    }

    /** In the order of a Vietnamese list. */
    List<Kind> kinds() {
        Map<String, List<MessageTemplate>> byKind =
                all().values().stream().collect(Collectors.groupingBy(MessageTemplate::kind));
        Collator order = Collator.getInstance(Locale.of("vi"));
        return byKind.values().stream()
                .map(Wordings::kind)
                .sorted(Comparator.comparing(Kind::label, order))
                .toList();
    }

    private static Kind kind(List<MessageTemplate> same) {
        return new Kind(
                same.getFirst().code().replace('.', '-'),
                same.getFirst().kind(),
                same.stream().allMatch(MessageTemplate::mandatory));
    }

    private static Map<String, MessageTemplate> gathered(ObjectProvider<MessageTemplates> rooms) {
        var found = new TreeMap<String, MessageTemplate>();
        rooms.stream()
                .flatMap(room -> room.templates().stream())
                .forEach(template -> add(found, template));
        return found;
    }

    private static void add(Map<String, MessageTemplate> found, MessageTemplate template) {
        if (found.put(template.code(), template) != null) {
            throw new IllegalStateException("two message templates called " + template.code());
        }
    }
}
