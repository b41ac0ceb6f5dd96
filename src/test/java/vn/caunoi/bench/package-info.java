/**
 * The measuring workshop (xưởng đo): {@code bin/bench} starts {@link vn.caunoi.bench.Bench}, which
 * runs the program as people run it and puts each figure beside its yardstick. No test runs it.
 */
@NullMarked
package vn.caunoi.bench;

import org.jspecify.annotations.NullMarked;
