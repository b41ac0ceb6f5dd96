package vn.caunoi.identity;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.units.Site;
import vn.caunoi.units.Sites;
import vn.caunoi.units.UnitId;
import vn.caunoi.units.Units;
import vn.caunoi.web.components.Choice;

/** The units and sections that an administrator may choose from (nơi giao vai trò). */
@Component
class Places {

    static final String WHOLE_PROGRAM = "toan-he-thong";

    private final JdbcClient jdbc;
    private final Sites sites;
    private final Units units;
    private final ObjectProvider<SectionNames> sections;
    private final ObjectProvider<MorePlaces> more;

    Places(
            JdbcClient jdbc,
            Sites sites,
            Units units,
            ObjectProvider<SectionNames> sections,
            ObjectProvider<MorePlaces> more) {
        this.jdbc = jdbc;
        this.sites = sites;
        this.units = units;
        this.sections = sections;
        this.more = more;
    }

    /**
     * Units with a site, with people, or named by higher rooms, as far as the administrator
     * reaches, by name.
     */
    List<UnitId> of(Steward steward) {
        Collator order = Collator.getInstance(Locale.of("vi", "VN"));
        List<Long> peopled =
                jdbc.sql(
                                """
                                select unit from identity.person where unit is not null
                                union select unit from identity.grant where unit is not null
                                """)
                        .query((row, _) -> row.getLong("unit"))
                        .list();
        return Stream.of(
                        sites.all().stream().map(Site::unit),
                        peopled.stream().map(UnitId::new),
                        more.stream().flatMap(rooms -> rooms.units().stream()))
                .flatMap(places -> places)
                .distinct()
                .filter(steward::reaches)
                .sorted(Comparator.comparing(units::nameOf, order))
                .toList();
    }

    /** The same to choose from; the whole program first for whoever looks after it. */
    List<Choice> choices(Steward steward) {
        Stream<Choice> whole =
                steward.everywhere()
                        ? Stream.of(Choice.of(WHOLE_PROGRAM, "Toàn hệ thống"))
                        : Stream.empty();
        return Stream.concat(
                        whole,
                        of(steward).stream()
                                .map(
                                        unit ->
                                                Choice.of(
                                                        Long.toString(unit.value()),
                                                        units.nameOf(unit))))
                .toList();
    }

    /** Sections of all these units, each with the name of its unit. */
    List<Choice> sections(Steward steward) {
        return of(steward).stream()
                .flatMap(
                        unit ->
                                sectionsOf(unit)
                                        .map(
                                                section ->
                                                        Choice.of(
                                                                Long.toString(section.id()),
                                                                units.nameOf(unit)
                                                                        + ": "
                                                                        + section.name())))
                .toList();
    }

    boolean has(UnitId unit, long section) {
        return sectionsOf(unit).anyMatch(known -> known.id() == section);
    }

    /** "Xã Thanh Miện", or "Xã Thanh Miện, chuyên mục Văn hóa – Xã hội". */
    String told(@Nullable UnitId unit, @Nullable Long section) {
        if (unit == null) {
            return "Toàn hệ thống";
        }
        String place = units.nameOf(unit);
        return section == null ? place : place + ", chuyên mục " + name(unit, section);
    }

    private String name(UnitId unit, long section) {
        return sectionsOf(unit)
                .filter(known -> known.id() == section)
                .map(SectionNames.Named::name)
                .findFirst()
                .orElse("số " + section);
    }

    private Stream<SectionNames.Named> sectionsOf(UnitId unit) {
        return sections.stream().flatMap(known -> known.of(unit).stream());
    }
}
