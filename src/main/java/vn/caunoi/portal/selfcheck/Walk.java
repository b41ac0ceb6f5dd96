package vn.caunoi.portal.selfcheck;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.units.SiteId;
import vn.caunoi.web.SitemapPart;

/**
 * Which pages a check looks at (đường đi kiểm tra): the front page, the first and the newest of the
 * site map, and some by chance, so that the old ones have their turn.
 */
@Component
class Walk {

    private static final List<String> ALWAYS = List.of("/", "/so-do-trang", "/tim-kiem");

    private final List<SitemapPart> rooms;

    Walk(List<SitemapPart> rooms) {
        this.rooms = rooms;
    }

    /** At most so many, in equal shares. */
    List<String> of(SiteId site, int most, Random chance) {
        var choice = new Choice(most / 3, chance);
        rooms.forEach(room -> room.tell(site.value(), choice::offer));
        Set<String> paths = new LinkedHashSet<>();
        Stream.of(ALWAYS, choice.first, choice.newest(), choice.byChance).forEach(paths::addAll);
        return paths.stream().limit(most).toList();
    }

    private static final class Choice {

        private final int share;
        private final Random chance;
        private final List<String> first = new ArrayList<>();
        private final List<String> byChance = new ArrayList<>();
        private final PriorityQueue<Dated> newest =
                new PriorityQueue<>(Comparator.comparing(Dated::changed));
        private int offered;

        private record Dated(String path, Instant changed) {}

        Choice(int share, Random chance) {
            this.share = share;
            this.chance = chance;
        }

        void offer(SitemapPart.Entry entry) {
            if (first.size() < share) {
                first.add(entry.path());
            }
            if (entry.changed() != null) {
                newest.add(new Dated(entry.path(), entry.changed()));
                if (newest.size() > share) {
                    newest.remove();
                }
            }
            draw(entry.path());
        }

        /** Every address has the same chance, however many there are. */
        private void draw(String path) {
            offered++;
            if (byChance.size() < share) {
                byChance.add(path);
            } else {
                int place = chance.nextInt(offered);
                if (place < share) {
                    byChance.set(place, path);
                }
            }
        }

        List<String> newest() {
            return newest.stream().map(Dated::path).toList();
        }
    }
}
