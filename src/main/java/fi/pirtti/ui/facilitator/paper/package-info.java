/** Paper and files for the team: what is printed before a discussion, and the summary at any moment. */
@NullMarked
package fi.pirtti.ui.facilitator.paper;

import org.jspecify.annotations.NullMarked;
