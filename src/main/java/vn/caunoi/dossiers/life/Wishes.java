package vn.caunoi.dossiers.life;

import java.text.Normalizer;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.caunoi.dossiers.CounterRight;
import vn.caunoi.dossiers.life.Wish.Words;
import vn.caunoi.identity.SealedWords;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Officer;

/** Reads what an officer wishes to see; names and telephones are sealed in the address. */
@Component
class Wishes {

    private static final String PURPOSE = "dossiers.search";
    private static final int LONGEST = 100;

    private final SealedWords seals;

    Wishes(SealedWords seals) {
        this.seals = seals;
    }

    /** Who holds nothing here has no own heap: they see the team's. */
    Wish read(Map<String, String> typed, UnitId unit, Officer officer) {
        String sealed = typed.getOrDefault(Wish.WORDS, "");
        Words words =
                seals.open(PURPOSE, sealed).map(text -> new Words(text, sealed)).orElse(Words.NONE);
        boolean team =
                Wish.OF_TEAM.equals(typed.get(Wish.TEAM))
                        || !officer.may(CounterRight.HANDLE, unit.value());
        return Wish.of(typed.getOrDefault(Wish.TAB, ""), team, words);
    }

    /** A search for what was typed. */
    Wish search(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
        String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        return new Wish(
                Wish.Tab.ALL,
                false,
                cut.isEmpty() ? Words.NONE : new Words(cut, seals.seal(PURPOSE, cut)));
    }
}
