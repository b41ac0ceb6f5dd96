package vn.caunoi.resolutions.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import vn.caunoi.program.SecretKey;

/** However letters are lost, doubled and turned around on the way, each is taken once, in order. */
class SequenceProperties {

    private static final int LETTERS = 6;
    private static final SecretKey SENDER = SecretKey.make();
    private static final SecretKey RECEIVER = SecretKey.make();
    private static final List<Envelope> WRITTEN =
            LongStream.rangeClosed(1, LETTERS).mapToObj(SequenceProperties::letter).toList();

    private final List<Long> taken = new ArrayList<>();
    private Sequence sequence = new Sequence(RECEIVER.open().fingerprint(), SENDER.open(), 0, 0);

    @Property(tries = 300)
    void anyDeliveryTakesALetterOnceOrRefusesIt(
            @ForAll @Size(max = 30)
                    List<@IntRange(min = 0, max = LETTERS - 1) Integer> deliveries) {
        for (int which : deliveries) {
            Envelope letter = WRITTEN.get(which);
            long expected = sequence.taken() + 1;
            Optional<String> objection = deliver(letter);
            assertThat(objection.isEmpty()).isEqualTo(letter.number() == expected);
            objection.ifPresent(why -> assertThat(why).contains("số " + letter.number()));
        }
        assertThat(taken).isEqualTo(LongStream.rangeClosed(1, taken.size()).boxed().toList());
        WRITTEN.stream().skip(sequence.taken()).forEach(this::deliver);
        assertThat(taken).isEqualTo(LongStream.rangeClosed(1, LETTERS).boxed().toList());
    }

    private Optional<String> deliver(Envelope letter) {
        Optional<String> objection = sequence.objection(letter);
        if (objection.isEmpty()) {
            sequence = sequence.after(letter);
            taken.add(letter.number());
        }
        return objection;
    }

    private static Envelope letter(long number) {
        return Envelope.letter(
                SENDER,
                RECEIVER.open().fingerprint(),
                number,
                Instant.parse("2026-11-26T02:00:00Z"),
                "goi-y",
                Map.of("so", number));
    }
}
