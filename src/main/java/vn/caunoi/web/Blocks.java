package vn.caunoi.web;

import gg.jte.Content;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.program.RunningRooms;

/** Arranges the blocks that rooms contribute, as each site wants them. */
@Component
public class Blocks {

    private final List<Block> blocks;
    private final Optional<BlockPlan> plan;

    Blocks(List<Block> blocks, Optional<BlockPlan> plan, RunningRooms rooms) {
        this.blocks =
                rooms.of(blocks).stream().sorted(Comparator.comparingInt(Block::order)).toList();
        this.plan = plan;
    }

    public List<Content> at(Block.Place place, Frame frame) {
        List<BlockPlan.Planned> planned = plan.map(its -> its.of(frame.site())).orElseGet(List::of);
        return blocks.stream()
                .filter(block -> block.place() == place)
                .sorted(Comparator.comparingInt(block -> position(block, planned)))
                .map(block -> content(block, planned, frame))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Those that a site may move or hide, in their own order. */
    public List<Block> movable(Block.Place place) {
        return blocks.stream()
                .filter(block -> block.place() == place && block.name() != null)
                .toList();
    }

    private static int position(Block block, List<BlockPlan.Planned> planned) {
        for (int position = 0; position < planned.size(); position++) {
            if (is(planned.get(position), block)) {
                return position;
            }
        }
        return Integer.MAX_VALUE;
    }

    private static @Nullable Content content(
            Block block, List<BlockPlan.Planned> planned, Frame frame) {
        int position = position(block, planned);
        if (position == Integer.MAX_VALUE) {
            return block.on(frame);
        }
        BlockPlan.Planned wish = planned.get(position);
        if (!wish.shown()) {
            return null;
        }
        return wish.title().isEmpty() ? block.on(frame) : block.on(frame, wish.title());
    }

    private static boolean is(BlockPlan.Planned planned, Block block) {
        Block.Name name = block.name();
        return name != null && name.code().equals(planned.code());
    }
}
