/**
 * The rooms of the Party inside, the portal outside (bên trong, bên ngoài): two instances of the
 * same program with databases and keys of their own ({@code --rooms}), and what crosses between
 * them.
 *
 * <p>What crosses is an {@link vn.caunoi.resolutions.exchange.Envelope}: signed, addressed, with a
 * number in its pairing's sequence. Envelopes travel in a bundle: as a file by hand, or over HTTP,
 * where the inside alone calls. Each is taken once, in order; {@link
 * vn.caunoi.resolutions.exchange.Sequence} says why another one is refused. A letter stays in the
 * outbox until the other side's receipt has come. What is told, rooms say in {@link
 * vn.caunoi.resolutions.Outgoing} and take in {@link vn.caunoi.resolutions.Incoming}.
 *
 * <p>Addresses: {@code /nghi-quyet/ben-kia}; for the other instance {@code /lien-thong/chuyen-thu}.
 * Tables: {@code V5__exchange.sql}.
 */
@NullMarked
package vn.caunoi.resolutions.exchange;

import org.jspecify.annotations.NullMarked;
