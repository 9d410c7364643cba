/**
 * PDF files from pages of our own markup, and pictures of their pages. The one place where Java's 2D drawing is used: in
 * the background, on images, never on the screen.
 */
@NullMarked
package fi.pirtti.exchange.pdf;

import org.jspecify.annotations.NullMarked;
