@NullMarked
package fi.pirtti.ui.help;

import org.jspecify.annotations.NullMarked;
