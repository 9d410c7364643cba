/** Word files from pages of our own markup. */
@NullMarked
package fi.pirtti.exchange.docx;

import org.jspecify.annotations.NullMarked;
