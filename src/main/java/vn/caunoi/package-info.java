/** The rooms of Cầu Nối. Nothing but the main class stands here, and no room imports it. */
@org.jspecify.annotations.NullMarked
package vn.caunoi;
