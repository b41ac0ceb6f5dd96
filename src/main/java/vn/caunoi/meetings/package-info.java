/**
 * Meetings of Party cells (sinh hoạt chi bộ): planned, prepared, run so that people speak, decided
 * by the rules of their day, minuted from what was recorded.
 *
 * <p>Floor 9. Addresses: {@code /sinh-hoat/**}. Tables: schema {@code meetings}. What happens in a
 * meeting is an {@link vn.caunoi.meetings.Act}; the {@link vn.caunoi.meetings.Course} of a meeting
 * is told by its acts alone, in the order of their own moments, whenever they arrive. Rules come
 * from {@code law} (keys {@code sinh-hoat.…}) for the day of the meeting.
 *
 * <p>{@link vn.caunoi.meetings.Meetings} takes acts, each once however often it is sent, and says
 * on the channel {@code meeting_changed} of PostgreSQL that more is known. What else is to be
 * forgotten at the closing, sub-packages do in a {@link vn.caunoi.meetings.ClosingPart}.
 *
 * <p>What it must be unable to do: no table joins a person to an opinion, an assessment or a
 * speaking time once the meeting is closed. Acts about speaking stand in {@code turn} and written
 * signatures beside it; closing deletes both, and drops who sat on which seat.
 *
 * <p>Rules: Hướng dẫn 42-HD/BTCTW (28/10/2025); quy định thi hành Điều lệ Đảng of the day.
 */
@NullMarked
@ApplicationModule(
        displayName = "Sinh hoạt chi bộ",
        allowedDependencies = {
            "program",
            "web",
            "web :: components",
            "units",
            "journal",
            "identity",
            "files",
            "law",
            "calendar",
            "documents",
            "notifications",
            "spreadsheets",
            "cells"
        })
package vn.caunoi.meetings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
