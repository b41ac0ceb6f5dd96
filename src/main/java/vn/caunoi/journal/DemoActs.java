package vn.caunoi.journal;

import org.springframework.stereotype.Component;
import vn.caunoi.program.DemoPart;

/**
 * Records that a demonstration was loaded, and as the first entry of a new journal that one ended.
 */
@Component
class DemoActs implements DemoPart {

    private final Journal journal;

    DemoActs(Journal journal) {
        this.journal = journal;
    }

    @Override
    public int floor() {
        return 2;
    }

    @Override
    public String what() {
        return "nhật ký";
    }

    @Override
    public void load(Progress progress) {
        journal.record(new Act(Act.COMMAND_LINE, "demo.load", null, "", "dữ liệu minh họa"));
        progress.at(1, 1);
    }

    @Override
    public void purged() {
        journal.record(
                new Act(
                        Act.COMMAND_LINE,
                        "demo.purge",
                        null,
                        "dữ liệu minh họa và nhật ký của nó",
                        "đã xóa hết; nhật ký bắt đầu lại từ dòng này"));
    }
}
