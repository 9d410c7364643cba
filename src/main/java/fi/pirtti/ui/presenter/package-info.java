/** The audience screen: what the room sees, and never the script. */
@NullMarked
package fi.pirtti.ui.presenter;

import org.jspecify.annotations.NullMarked;
