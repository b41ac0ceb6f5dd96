package vn.caunoi.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;
import vn.caunoi.units.FormerName;
import vn.caunoi.web.Formats;
import vn.caunoi.web.Link;
import vn.caunoi.web.components.Choice;
import vn.caunoi.web.components.Pagination;

/** The page of results (trang kết quả): what was asked, what was found, how to ask otherwise. */
record Results(
        Query query,
        Filter filter,
        Hits hits,
        Guess guess,
        List<FormerName> formerNames,
        int page) {

    static String href(String typed, Filter filter, int page) {
        var address = UriComponentsBuilder.fromPath("/tim-kiem");
        var values = new ArrayList<String>();
        add(address, values, "q", typed);
        add(address, values, "chuyen-muc", filter.section());
        add(address, values, "nam", year(filter));
        add(address, values, "loai", filter.kind());
        add(address, values, "trang", page > 1 ? Integer.toString(page) : "");
        return address.encode().buildAndExpand(values.toArray()).toUriString();
    }

    /** "Tìm thấy 34 kết quả". */
    String count() {
        String most = Formats.number(Engine.MOST);
        if (hits.more() && hits.found() == Engine.MOST) {
            return "Hơn %s kết quả; xếp hạng %s tin mới nhất".formatted(most, most);
        }
        String among = hits.more() ? " trong %s tin mới nhất có các từ này".formatted(most) : "";
        return hits.found() == 0
                ? "Không tìm thấy kết quả" + among
                : "Tìm thấy %s kết quả%s".formatted(Formats.number(hits.found()), among);
    }

    Pagination pages() {
        int last = hits.pages();
        return new Pagination(
                Math.min(page, last), last, number -> href(query.typed(), filter, number));
    }

    String withoutFilter() {
        return href(query.typed(), Filter.NONE, 1);
    }

    /** What the search is narrowed to, each with the way to take it off. */
    List<Link> chips() {
        return Stream.of(
                        chip(filter.section(), hits.facets().sections(), filter.withoutSection()),
                        chip(year(filter), hits.facets().years(), filter.withoutYear()),
                        chip(filter.kind(), hits.facets().kinds(), filter.withoutKind()))
                .flatMap(List::stream)
                .toList();
    }

    List<Choice> sections() {
        return choices("Mọi chuyên mục", filter.section(), hits.facets().sections());
    }

    List<Choice> years() {
        return choices("Mọi năm", year(filter), hits.facets().years());
    }

    List<Choice> kinds() {
        return choices("Mọi loại", filter.kind(), hits.facets().kinds());
    }

    String year() {
        return year(filter);
    }

    boolean canBeNarrowed() {
        return !filter.isEmpty() || hits.found() > 1;
    }

    List<Fragment> title(Hit hit) {
        return highlight(hit).of(hit.title());
    }

    /** From the summary when it shows why this was found, else from the text. */
    List<Fragment> excerpt(Hit hit) {
        Highlight highlight = highlight(hit);
        boolean summary = highlight.hits(hit.summary()) || hit.text().isBlank();
        boolean text = !summary && highlight.hits(hit.text());
        return highlight.excerpt(text || hit.summary().isBlank() ? hit.text() : hit.summary());
    }

    private Highlight highlight(Hit hit) {
        return new Highlight(query, hit.exact());
    }

    private List<Link> chip(String value, List<Facets.Facet> facets, Filter without) {
        return value.isEmpty()
                ? List.of()
                : List.of(new Link(label(value, facets), href(query.typed(), without, 1)));
    }

    private static String label(String value, List<Facets.Facet> facets) {
        return facets.stream()
                .filter(facet -> facet.value().equals(value))
                .map(Facets.Facet::label)
                .findFirst()
                .orElse(value);
    }

    private static List<Choice> choices(String all, String chosen, List<Facets.Facet> facets) {
        var choices = new ArrayList<>(List.of(Choice.of("", all)));
        facets.forEach(facet -> choices.add(Choice.of(facet.value(), counted(facet))));
        if (choices.stream().noneMatch(choice -> choice.value().equals(chosen))) {
            choices.add(Choice.of(chosen, chosen));
        }
        return choices;
    }

    private static String counted(Facets.Facet facet) {
        return facet.count() == 0
                ? facet.label()
                : facet.label() + " (" + Formats.number(facet.count()) + ")";
    }

    private static String year(Filter filter) {
        return filter.year().isPresent() ? Integer.toString(filter.year().getAsInt()) : "";
    }

    private static void add(
            UriComponentsBuilder address, List<String> values, String name, String value) {
        if (!value.isEmpty()) {
            address.queryParam(name, "{" + name + "}");
            values.add(value);
        }
    }
}
