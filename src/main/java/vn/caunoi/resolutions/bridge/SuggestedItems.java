package vn.caunoi.resolutions.bridge;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.caunoi.cells.Cell;
import vn.caunoi.cells.PartyRooms;
import vn.caunoi.meetings.AgendaSource;
import vn.caunoi.meetings.ItemKind;
import vn.caunoi.web.Formats;

/** What figures suggest, where an agenda is written. */
@Component
@Order
class SuggestedItems implements AgendaSource {

    static final int MINUTES = 20;

    private final Offers offers;
    private final PartyRooms rooms;

    SuggestedItems(Offers offers, PartyRooms rooms) {
        this.offers = offers;
        this.rooms = rooms;
    }

    @Override
    public List<Suggestion> suggestions(Cell cell) {
        if (!rooms.areOpen()) {
            return List.of();
        }
        List<Offer> all = offers.of(cell);
        return all.stream()
                .filter(Offer::mayBeAdded)
                .map(
                        one ->
                                new Suggestion(
                                        one.source(),
                                        one.suggestion().question(),
                                        ItemKind.DISCUSSION,
                                        MINUTES,
                                        why(one, all)))
                .toList();
    }

    /** "12 trên 80 hồ sơ xong trễ hạn (15%), từ 26/10/2026 đến 22/11/2026". */
    static String why(Offer offer, List<Offer> all) {
        var suggestion = offer.suggestion();
        String figures =
                "%s trên %s hồ sơ xong trễ hạn (%s), từ %s đến %s."
                        .formatted(
                                Formats.number(suggestion.late()),
                                Formats.number(suggestion.finished()),
                                suggestion.share().percent(1),
                                Formats.day(suggestion.first()),
                                Formats.day(suggestion.last()));
        List<Offer> merged = offer.merged(all);
        return merged.isEmpty()
                ? figures
                : "%s Bàn cùng: %s."
                        .formatted(
                                figures,
                                merged.stream()
                                        .map(one -> one.suggestion().subject().words())
                                        .collect(Collectors.joining("; ")));
    }
}
