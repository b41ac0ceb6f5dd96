package vn.caunoi.publishing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.publishing.Incoming.Kind;
import vn.caunoi.publishing.Incoming.SectionName;
import vn.caunoi.publishing.Incoming.Withdrawal;
import vn.caunoi.units.SiteId;

/** What a test publishes: a news item of the section Kinh tế unless it says otherwise. */
record Story(
        SiteId site,
        String title,
        Kind kind,
        String key,
        @Nullable SectionName section,
        String body,
        List<String> tags,
        Instant publishedAt,
        @Nullable Instant visibleUntil,
        boolean published,
        @Nullable Withdrawal withdrawal,
        List<String> oldAddresses,
        List<IncomingFile> files) {

    static final Instant MORNING = Instant.parse("2026-11-20T01:00:00Z");
    static final SectionName ECONOMY = new SectionName("kinh-te", "Kinh tế");

    static Story of(SiteId site, String title) {
        return new Story(
                site,
                title,
                Kind.ARTICLE,
                "test:" + title,
                ECONOMY,
                "<p>Thân bài.</p>",
                List.of(),
                MORNING,
                null,
                true,
                null,
                List.of(),
                List.of());
    }

    Story asPage() {
        return with(Kind.PAGE, null, body, publishedAt, visibleUntil, published, withdrawal);
    }

    Story in(String slug, String name) {
        var other = new SectionName(slug, name);
        return with(kind, other, body, publishedAt, visibleUntil, published, withdrawal);
    }

    Story saying(String html) {
        return with(kind, section, html, publishedAt, visibleUntil, published, withdrawal);
    }

    Story at(Instant time) {
        return with(kind, section, body, time, visibleUntil, published, withdrawal);
    }

    Story until(Instant time) {
        return with(kind, section, body, publishedAt, time, published, withdrawal);
    }

    Story asDraft() {
        return with(kind, section, body, publishedAt, visibleUntil, false, withdrawal);
    }

    Story withdrawn(String reason, Instant time) {
        var taken = new Withdrawal(reason, time);
        return with(kind, section, body, publishedAt, visibleUntil, published, taken);
    }

    Story formerly(String... addresses) {
        return new Story(
                site,
                title,
                kind,
                key,
                section,
                body,
                tags,
                publishedAt,
                visibleUntil,
                published,
                withdrawal,
                List.of(addresses),
                files);
    }

    Story with(IncomingFile... shown) {
        return new Story(
                site,
                title,
                kind,
                key,
                section,
                body,
                tags,
                publishedAt,
                visibleUntil,
                published,
                withdrawal,
                oldAddresses,
                List.of(shown));
    }

    Story keyed(String other) {
        return new Story(
                site,
                title,
                kind,
                other,
                section,
                body,
                tags,
                publishedAt,
                visibleUntil,
                published,
                withdrawal,
                oldAddresses,
                files);
    }

    Story tagged(String... words) {
        return new Story(
                site,
                title,
                kind,
                key,
                section,
                body,
                List.of(words),
                publishedAt,
                visibleUntil,
                published,
                withdrawal,
                oldAddresses,
                files);
    }

    private Story with(
            Kind otherKind,
            @Nullable SectionName otherSection,
            String otherBody,
            Instant from,
            @Nullable Instant until,
            boolean isPublished,
            @Nullable Withdrawal taken) {
        return new Story(
                site,
                title,
                otherKind,
                key,
                otherSection,
                otherBody,
                tags,
                from,
                until,
                isPublished,
                taken,
                oldAddresses,
                files);
    }

    Incoming incoming() {
        return new Incoming(
                site,
                key,
                kind,
                title,
                title,
                "Sa-pô của “" + title + "”.",
                CleanHtml.stored(body),
                section,
                tags,
                "Nguyễn Thị Lụa",
                "Bản tin thử",
                publishedAt,
                visibleUntil,
                published,
                withdrawal,
                false,
                oldAddresses,
                files);
    }
}
