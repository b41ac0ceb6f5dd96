package vn.caunoi.web;

import gg.jte.Content;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Arranges the blocks that rooms contribute. */
@Component
public class Blocks {

    private final List<Block> blocks;

    Blocks(List<Block> blocks) {
        this.blocks = blocks.stream().sorted(Comparator.comparingInt(Block::order)).toList();
    }

    public List<Content> at(Block.Place place, Frame frame) {
        return blocks.stream()
                .filter(block -> block.place() == place)
                .map(block -> block.on(frame))
                .filter(Objects::nonNull)
                .toList();
    }
}
