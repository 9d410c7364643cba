/** The parts that every screen is built from: fonts, theme, controls, and the one place that knows threads. */
@NullMarked
package fi.pirtti.ui.common;

import org.jspecify.annotations.NullMarked;
