@NullMarked
package fi.pirtti.ui.facilitator.run.editor;

import org.jspecify.annotations.NullMarked;
