package vn.caunoi.dossiers;

import java.time.Instant;

/** A wait for the applicant that is over (một lần chờ bổ sung đã xong). */
record Wait(Instant from, Instant until) {}
