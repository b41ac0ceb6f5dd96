/** Rule tests, properties and room tests of the counters. */
@org.jspecify.annotations.NullMarked
package vn.caunoi.audience;
