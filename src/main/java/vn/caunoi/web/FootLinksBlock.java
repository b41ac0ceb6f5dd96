package vn.caunoi.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.caunoi.program.RunningRooms;

/** Gathers the links that rooms put at the end of every page; help is always the last. */
@Component
class FootLinksBlock implements Block {

    private static final Link HELP = new Link("Trợ giúp", "/tro-giup");

    private final List<FootLinks> rooms;
    private final TemplateEngine templates;

    FootLinksBlock(List<FootLinks> rooms, RunningRooms running, TemplateEngine templates) {
        this.rooms = running.of(rooms);
        this.templates = templates;
    }

    @Override
    public Place place() {
        return Place.FOOTER;
    }

    @Override
    public int order() {
        return Integer.MAX_VALUE;
    }

    @Override
    public Content on(Frame frame) {
        List<Link> links = rooms.stream().flatMap(room -> room.on(frame).stream()).toList();
        return output ->
                templates.render("web/footLinks.jte", Map.of("links", links, "help", HELP), output);
    }
}
