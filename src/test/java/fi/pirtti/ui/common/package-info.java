@NullMarked
package fi.pirtti.ui.common;

import org.jspecify.annotations.NullMarked;
