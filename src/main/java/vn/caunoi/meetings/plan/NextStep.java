package vn.caunoi.meetings.plan;

import vn.caunoi.web.components.Tone;

/**
 * Something to be done for a meeting (việc tiếp theo).
 *
 * @param state how far it is, in words
 * @param done nothing is left to do about it
 */
record NextStep(String label, String href, String state, Tone tone, boolean done) {}
