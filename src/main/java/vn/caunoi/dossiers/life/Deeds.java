package vn.caunoi.dossiers.life;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.dossiers.Dossier;
import vn.caunoi.dossiers.DossierId;
import vn.caunoi.dossiers.Dossiers;
import vn.caunoi.dossiers.Holdings;
import vn.caunoi.dossiers.Refusal;
import vn.caunoi.dossiers.letters.IssuedPaper.Letter;
import vn.caunoi.dossiers.letters.IssuedPapers;
import vn.caunoi.dossiers.life.DeedForm.Item;
import vn.caunoi.identity.PersonId;
import vn.caunoi.journal.Act;
import vn.caunoi.journal.Journal;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Formats;
import vn.caunoi.web.Officer;

/**
 * Does what officers do to dossiers: the ledger, who holds the dossier and the journal in one
 * transaction.
 */
@Component
class Deeds {

    private final Works works;
    private final Dossiers dossiers;
    private final Holdings holdings;
    private final Hands hands;
    private final Delegations delegations;
    private final Consultations consultations;
    private final Deliveries deliveries;
    private final IssuedPapers papers;
    private final Journal journal;
    private final Clock clock;

    Deeds(
            Works works,
            Dossiers dossiers,
            Holdings holdings,
            Hands hands,
            Delegations delegations,
            Consultations consultations,
            Deliveries deliveries,
            IssuedPapers papers,
            Journal journal,
            Clock clock) {
        this.works = works;
        this.dossiers = dossiers;
        this.holdings = holdings;
        this.hands = hands;
        this.delegations = delegations;
        this.consultations = consultations;
        this.deliveries = deliveries;
        this.papers = papers;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Does it, or says in a {@link Refusal} why not.
     *
     * @param form complete, for the dossier as its sender saw it
     */
    @Transactional
    public void perform(UnitId unit, DossierId dossier, DeedForm form, Officer officer) {
        holdings.lock(List.of(dossier));
        Work work = works.find(unit, dossier).orElseThrow();
        if (!work.version().equals(form.version())) {
            throw Refusal.impossible(hands.overtaken(work));
        }
        Doer doer = delegations.doer(unit, officer);
        form.deed()
                .hindrance(work, doer)
                .ifPresent(
                        sentence -> {
                            throw Refusal.impossible(sentence);
                        });
        perform(work, form, doer.person(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        journal.record(
                Act.by(
                        officer,
                        form.deed().inJournal(),
                        unit,
                        "hồ sơ số " + dossier.value() + ", bước " + work.step(),
                        work.standing().state().label()));
    }

    /** On which day it would be done. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }

    private void perform(Work work, DeedForm form, PersonId person, Instant at) {
        String what = form.text(Item.WHAT);
        String plea = form.text(Item.PLEA);
        switch (form.deed()) {
            case TAKE_OVER -> hands.take(work, person, at, form.text(Item.NOTE));
            case NEXT_STEP -> hands.next(work, taker(form), person, at, form.text(Item.NOTE));
            case HAND_ON -> hands.handOn(work, taker(form), person, at, form.text(Item.NOTE));
            case TAKE_UP -> write(work, person, each -> each.takeUp(at));
            case ASK_SUPPLEMENT -> {
                write(work, person, each -> each.askSupplement(at, what, plea));
                papers.issue(work.unit(), work.dossier(), Letter.SUPPLEMENT, at);
            }
            case SUPPLEMENTED -> {
                write(work, person, each -> each.supplemented(at));
                hands.resume(work, person, at);
            }
            case ASK_OPINION -> ask(work, form, person, at);
            case OPINION_GIVEN ->
                    consultations.answer(
                            work.dossier(), form.opinion().orElseThrow(), what, person, at);
            case GRANT -> write(work, person, each -> each.finish(at));
            case DENY -> write(work, person, each -> each.refuse(at, what, plea));
            case HAND_OUT -> {
                write(work, person, each -> each.handOver(at));
                deliveries.record(work.dossier(), delivery(form, at), person);
            }
            case WITHDRAW -> write(work, person, each -> each.withdraw(at, what));
            case STOP -> {
                write(work, person, each -> each.stop(at, what));
                papers.issue(work.unit(), work.dossier(), Letter.STOP, at);
            }
        }
    }

    /** The same question is not asked twice while the answer is awaited. */
    private void ask(Work work, DeedForm form, PersonId person, Instant at) {
        String agency = form.text(Item.AGENCY);
        String question = form.text(Item.WHAT);
        boolean asked =
                work.openOpinions().stream()
                        .anyMatch(
                                one ->
                                        one.agency().equals(agency)
                                                && one.question().equals(question));
        if (asked) {
            throw Refusal.impossible(
                    "Câu hỏi này đã gửi %s và đang chờ trả lời.".formatted(agency));
        }
        consultations.ask(
                work.dossier(), agency, question, form.expected().orElseThrow(), person, at);
    }

    private void write(Work work, PersonId person, Consumer<Dossier> verb) {
        dossiers.write(work.unit(), work.dossier(), person, verb);
    }

    private static PersonId taker(DeedForm form) {
        return form.colleague().orElseThrow();
    }

    /** Only what belongs to the chosen way is kept. */
    private static Delivery delivery(DeedForm form, Instant at) {
        Delivery.Way way = form.way().orElseThrow();
        return new Delivery(
                way,
                way == Delivery.Way.SIGNED ? form.text(Item.RECEIVER) : "",
                way == Delivery.Way.POSTED ? form.text(Item.TRACKING) : "",
                at);
    }
}
