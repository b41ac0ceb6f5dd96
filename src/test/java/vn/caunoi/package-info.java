/** What all tests stand on: a real PostgreSQL, a clock that moves on demand, the walls. */
@org.jspecify.annotations.NullMarked
package vn.caunoi;
