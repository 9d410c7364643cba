/** The first screen: invitations and discussions on this machine, and the way to open more. */
@NullMarked
package fi.pirtti.ui.facilitator.home;

import org.jspecify.annotations.NullMarked;
