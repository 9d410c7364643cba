/** The working editors of the stage, one for each kind of step: a view and its model lie together. */
@NullMarked
package fi.pirtti.ui.facilitator.run.editor;

import org.jspecify.annotations.NullMarked;
