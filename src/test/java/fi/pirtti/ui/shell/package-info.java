@NullMarked
package fi.pirtti.ui.shell;

import org.jspecify.annotations.NullMarked;
