package fi.pirtti.ui.facilitator.run.editor;

import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * Fields that stand in the place of a row while it is mended.
 *
 * @param node the fields
 * @param focus where the keyboard starts
 * @param commit records what the fields hold
 */
record RowForm(Region node, Node focus, Runnable commit) {}
