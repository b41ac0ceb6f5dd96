package vn.caunoi.procedures;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.caunoi.units.UnitId;

/**
 * What a revision says of its procedure (nội dung thủ tục).
 *
 * @param field "Hộ tịch"
 * @param receiving who takes dossiers in
 * @param competent who decides on them; may be others than receive
 * @param bases the documents it stands on
 * @param sensitive whether figures of it may show nobody: adoption, violence at home
 * @param afterThree whether what comes after 15:00 is handed over on the next working day
 * @param decision which decision published it: "163/QĐ-BTP"
 */
public record Particulars(
        String name,
        String field,
        List<Level> levels,
        List<String> applicants,
        List<Body> receiving,
        List<Body> competent,
        List<Way> ways,
        List<Paper> papers,
        List<Step> steps,
        String result,
        String conditions,
        List<String> bases,
        boolean sensitive,
        boolean afterThree,
        String decision) {

    public Particulars {
        if (name.isBlank() || field.isBlank()) {
            throw new IllegalArgumentException("a procedure needs a name and a field");
        }
        levels = List.copyOf(levels);
        applicants = List.copyOf(applicants);
        receiving = List.copyOf(receiving);
        competent = List.copyOf(competent);
        ways = List.copyOf(ways);
        papers = List.copyOf(papers);
        steps = List.copyOf(steps);
        bases = List.copyOf(bases);
    }

    /** The units of our tree that receive or decide, each once. */
    public List<UnitId> units() {
        return Stream.concat(receiving.stream(), competent.stream())
                .map(Body::unit)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    public List<Channel> channels() {
        return ways.stream().map(Way::channel).distinct().sorted().toList();
    }

    public List<Way> ways(Channel channel) {
        return ways.stream().filter(way -> way.channel() == channel).toList();
    }
}
