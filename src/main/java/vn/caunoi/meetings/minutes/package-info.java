/**
 * Minutes of meetings (biên bản), by construction: what they say is told by what was recorded.
 *
 * <p>Addresses: {@code /sinh-hoat/{unit}/{meeting}/bien-ban…}, {@code …/bo-giay-…pdf}, {@code
 * …/nhap-giay}, {@code /sinh-hoat/{unit}/so-bien-ban…}. Tables: {@code V4__minutes.sql}. Command:
 * {@code caunoi minutes verify}.
 *
 * <p>{@link vn.caunoi.meetings.minutes.EventLog} holds all that minutes are made of; {@link
 * vn.caunoi.meetings.minutes.MinutesPaper} makes a paper of it and of nothing else, so that nobody
 * types a figure and anybody can count again: the log goes with the frozen document. Words that
 * name who was absent wait in {@code meetings.minutes.words} from closing to freezing and then
 * stand in the document alone.
 */
@NullMarked
package vn.caunoi.meetings.minutes;

import org.jspecify.annotations.NullMarked;
