/** The facilitator's workspace: one SQLite file with invitations, discussions, their edits and what was sealed. */
@NullMarked
package fi.pirtti.storage.workspace;

import org.jspecify.annotations.NullMarked;
