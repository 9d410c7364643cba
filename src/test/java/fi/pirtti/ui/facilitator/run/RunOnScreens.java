package fi.pirtti.ui.facilitator.run;

import fi.pirtti.facilitation.DiscussionSession;
import fi.pirtti.ui.presenter.WallMemory;
import fi.pirtti.ui.presenter.WallScreens;
import fi.pirtti.ui.shell.Screen;
import fi.pirtti.ui.shell.UiContext;

/** The run of a discussion on other screens than the machine has. */
public final class RunOnScreens {
    private RunOnScreens() {}

    public static Screen of(DiscussionSession session, UiContext ui, WallScreens screens) {
        return new RunView(
                new RunViewModel(session, ui.tasks(), ui.clock(), ui.messages()), ui, screens, WallMemory.forNow());
    }
}
