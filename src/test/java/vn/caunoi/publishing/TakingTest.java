package vn.caunoi.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.RoomTest;
import vn.caunoi.publishing.Taken.Change;
import vn.caunoi.units.SiteId;
import vn.caunoi.units.Sites;
import vn.caunoi.units.World;

/** What becomes of an article that an importer hands over. */
@RoomTest
@Import(World.class)
class TakingTest {

    @Autowired World world;
    @Autowired Sites sites;
    @Autowired Articles articles;
    @Autowired ClaimedSegments claimed;
    @Autowired Timetable timetable;
    @Autowired JdbcClient jdbc;

    private SiteId site = new SiteId(0);

    @BeforeEach
    void oneSite() {
        site =
                sites.named("xa-a.localhost")
                        .map(known -> known.id())
                        .orElseGet(() -> world.site("xa-a.localhost"));
        jdbc.sql("delete from publishing.article").update();
        jdbc.sql("delete from publishing.section").update();
    }

    private Taken take(Story story) {
        return articles.take(story.incoming());
    }

    private List<String> rows() {
        return jdbc.sql(
                        """
                        select 'article ' || a::text from publishing.article a
                        union all select 'old ' || o::text from publishing.old_address o
                        union all select 'section ' || s::text from publishing.section s order by 1
                        """)
                .query((row, number) -> row.getString(1))
                .list();
    }

    @Test
    void theSameTwiceChangesNothing() {
        Story story = Story.of(site, "Một lần").formerly("/cu/1");
        assertThat(take(story)).isEqualTo(new Taken(Change.NEW, "mot-lan"));
        List<String> before = rows();
        assertThat(take(story)).isEqualTo(new Taken(Change.SAME, "mot-lan"));
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void aChangedOneKeepsItsAddress() {
        take(Story.of(site, "Tên cũ").keyed("k1"));
        assertThat(take(Story.of(site, "Tên mới").keyed("k1")))
                .isEqualTo(new Taken(Change.CHANGED, "ten-cu"));
        assertThat(articles.find(site, "ten-cu")).map(Article::title).contains("Tên mới");
    }

    @Test
    void bearersOfOneNameGetNumbers() {
        assertThat(take(Story.of(site, "Trùng tên").keyed("a")).slug()).isEqualTo("trung-ten");
        assertThat(take(Story.of(site, "Trùng tên").keyed("b")).slug()).isEqualTo("trung-ten-2");
        assertThat(take(Story.of(site, "Trùng tên").keyed("c")).slug()).isEqualTo("trung-ten-3");
    }

    @Test
    void anotherSiteMayUseTheSameName() {
        SiteId other =
                sites.named("xa-c.localhost")
                        .map(known -> known.id())
                        .orElseGet(() -> world.site("xa-c.localhost"));
        take(Story.of(site, "Trùng tên"));
        assertThat(take(Story.of(other, "Trùng tên")).slug()).isEqualTo("trung-ten");
    }

    @Test
    void firstSegmentsOfOtherRoomsAreNeverTaken() {
        for (String segment : List.of("assets", "luu-tru", "anh", "tep", "tro-giup", "ho-so")) {
            assertThat(claimed.has(new Slug(segment))).as(segment).isTrue();
        }
        assertThat(take(Story.of(site, "Lưu trữ").asPage()).slug()).isEqualTo("trang-luu-tru");
        take(Story.of(site, "Bài").in("tep", "Tệp"));
        assertThat(sections()).containsExactly("muc-tep");
    }

    @Test
    void aPageAndASectionNeverShareAnAddress() {
        take(Story.of(site, "Bài").in("van-hoa", "Văn hóa"));
        assertThat(take(Story.of(site, "Văn hóa").asPage()).slug()).isEqualTo("trang-van-hoa");
        take(Story.of(site, "Liên hệ").asPage());
        take(Story.of(site, "Bài khác").in("lien-he", "Liên hệ"));
        assertThat(sections()).containsExactly("van-hoa", "muc-lien-he");
    }

    private List<String> sections() {
        return jdbc.sql("select slug from publishing.section where site = :site order by position")
                .param("site", site.value())
                .query((row, number) -> row.getString(1))
                .list();
    }

    @Test
    void whatCannotBeStoredLeavesNothingBehind() {
        Story story = Story.of(site, "Nửa vời").saying("<p>\0</p>").formerly("/cu/nua-voi");
        Optional<RuntimeException> refused = Optional.empty();
        try {
            take(story);
        } catch (RuntimeException e) {
            refused = Optional.of(e);
        }
        assertThat(refused).isPresent();
        assertThat(rows()).isEmpty();
    }

    @Test
    void theTimetableKnowsTheNextAppearanceAndTheNextEnd() {
        Instant now = Instant.parse("2026-11-23T02:00:00Z");
        Instant soon = now.plusSeconds(60);
        Instant later = now.plusSeconds(120);
        assertThat(timetable.next(site.value(), now)).isEmpty();
        take(Story.of(site, "Sắp hết").until(later));
        take(Story.of(site, "Sắp hiện").at(soon));
        assertThat(timetable.next(site.value(), now)).contains(soon);
        assertThat(timetable.next(site.value(), soon)).contains(later);
        assertThat(timetable.next(site.value(), later)).isEmpty();
    }
}
