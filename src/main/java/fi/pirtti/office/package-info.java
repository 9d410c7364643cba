/** Use cases of the office's desk: found and publish a consultation, import answers, coverage and results. */
@NullMarked
package fi.pirtti.office;

import org.jspecify.annotations.NullMarked;
