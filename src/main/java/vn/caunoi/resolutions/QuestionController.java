package vn.caunoi.resolutions;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.cells.Cell;
import vn.caunoi.cells.CellRight;
import vn.caunoi.identity.PersonId;
import vn.caunoi.web.Officer;
import vn.caunoi.web.SeeOther;

/** A question that was raised in a meeting: it gets an answer, or the reason why it has none. */
@Controller
class QuestionController {

    static final String WISH = ResolutionAddress.QUESTION + "/bao-toi";

    private final ResolutionPages pages;
    private final Questions questions;

    QuestionController(ResolutionPages pages, Questions questions) {
        this.pages = pages;
        this.questions = questions;
    }

    @GetMapping(ResolutionAddress.QUESTION)
    ModelAndView show(@PathVariable long unit, @PathVariable String question, Officer officer) {
        Cell cell = pages.cell(unit);
        return page(cell, find(cell, question), AnswerForm.of(Typed.NOTHING), officer);
    }

    @PostMapping(ResolutionAddress.QUESTION)
    ModelAndView update(
            @PathVariable long unit,
            @PathVariable String question,
            @RequestParam Map<String, String> typed,
            Officer officer) {
        Cell cell = pages.cell(unit);
        Question found = find(cell, question);
        if (found.isAnswered()) {
            throw ResolutionPages.outrun();
        }
        AnswerForm form = AnswerForm.of(new Typed(typed)).judged();
        if (form.wrong()) {
            return page(cell, found, form, officer);
        }
        if (form.isAnswer()) {
            questions.answer(found, form.words().value());
        } else {
            questions.explain(found, form.words().value());
        }
        return SeeOther.to(ResolutionAddress.of(cell.unit(), found.id()));
    }

    /** Whoever wishes to know is told; the wish goes with the message. */
    @PostMapping(WISH)
    ModelAndView create(@PathVariable long unit, @PathVariable String question, Officer officer) {
        Cell cell = pages.cell(unit);
        Question found = find(cell, question);
        if (!found.isAnswered()) {
            questions.await(found, new PersonId(officer.id()));
        }
        return SeeOther.to(ResolutionAddress.of(cell.unit(), found.id()));
    }

    private ModelAndView page(Cell cell, Question question, AnswerForm form, Officer officer) {
        String path = ResolutionAddress.of(cell.unit(), question.id());
        return pages.page("question", "Câu hỏi nêu ở kỳ họp", path, cell, form.wrong())
                .addObject("question", question)
                .addObject("form", form)
                .addObject("runs", officer.may(CellRight.RUN, cell.unit().value()))
                .addObject("waits", questions.isAwaitedBy(question, new PersonId(officer.id())));
    }

    private Question find(Cell cell, String question) {
        try {
            return questions
                    .at(cell.unit(), UUID.fromString(question))
                    .orElseThrow(ResolutionPages::nowhere);
        } catch (IllegalArgumentException _) {
            throw ResolutionPages.nowhere(); // 36 signs, but no name of a question
        }
    }
}
