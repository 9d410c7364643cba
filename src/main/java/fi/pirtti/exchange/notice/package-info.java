/** The signed file by which the office moves the deadline of a consultation. */
@NullMarked
package fi.pirtti.exchange.notice;

import org.jspecify.annotations.NullMarked;
