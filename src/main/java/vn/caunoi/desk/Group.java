package vn.caunoi.desk;

import gg.jte.Content;
import java.util.List;
import java.util.Objects;
import vn.caunoi.web.DeskBlock;
import vn.caunoi.web.Officer;

/** A part of the desk (nhóm khối): blocks of one purpose. */
record Group(String id, String title, List<Content> blocks) {

    private enum Purpose {
        WAITING("cho-toi", "Chờ tôi", 50),
        SENT("da-gui", "Tôi đã gửi", 100),
        WARNING("canh-bao", "Cảnh báo", 200),
        FIGURES("so-lieu", "Số liệu của tôi", Integer.MAX_VALUE);

        private final String id;
        private final String title;
        private final int below;

        Purpose(String id, String title, int below) {
            this.id = id;
            this.title = title;
            this.below = below;
        }

        boolean holds(DeskBlock block) {
            return block.order() < below
                    && (ordinal() == 0 || block.order() >= values()[ordinal() - 1].below);
        }
    }

    /** The groups that hold something for this officer; the blocks are in order. */
    static List<Group> of(List<DeskBlock> blocks, Officer officer) {
        return List.of(Purpose.values()).stream()
                .map(purpose -> group(purpose, blocks, officer))
                .filter(group -> !group.blocks().isEmpty())
                .toList();
    }

    private static Group group(Purpose purpose, List<DeskBlock> blocks, Officer officer) {
        List<Content> shown =
                blocks.stream()
                        .filter(purpose::holds)
                        .map(block -> block.on(officer))
                        .filter(Objects::nonNull)
                        .toList();
        return new Group(purpose.id, purpose.title, shown);
    }
}
