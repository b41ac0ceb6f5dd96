package vn.caunoi.cells;

import vn.caunoi.web.RightsPart;

/** A part of the table of rights that is there while the rooms of the Party are open. */
public abstract class PartyRightsPart implements RightsPart {

    private final PartyRooms rooms;

    protected PartyRightsPart(PartyRooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public final boolean isOpen() {
        return rooms.areOpen();
    }
}
