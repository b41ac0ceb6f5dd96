package vn.caunoi.meetings.console;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.MeetingId;
import vn.caunoi.meetings.Meetings;
import vn.caunoi.units.UnitId;

/** Finds the meeting that an address names, of this cell alone. */
@Component
class MeetingFinder {

    private final Meetings meetings;

    MeetingFinder(Meetings meetings) {
        this.meetings = meetings;
    }

    Meeting at(String unit, String meeting) {
        return UnitId.read(unit)
                .flatMap(cell -> MeetingId.read(meeting).flatMap(id -> meetings.at(cell, id)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
