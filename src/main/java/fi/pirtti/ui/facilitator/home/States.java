package fi.pirtti.ui.facilitator.home;

import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Chip;
import fi.pirtti.ui.common.Dates;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Tone;

/** How the state of a discussion is said. */
final class States {
    private States() {}

    static Chip chip(Messages messages, HomeEntry entry) {
        Dates dates = new Dates(messages);
        return switch (entry.state()) {
            case HomeEntry.State.Waiting(boolean prepared) ->
                prepared
                        ? new Chip(Tone.INFO, Glyph.SCHEDULED, messages.text("home.state.prepared"))
                        : new Chip(Tone.NEUTRAL, Glyph.UPCOMING, messages.text("home.state.waiting"));
            case HomeEntry.State.InProgress _ ->
                new Chip(Tone.WARN, Glyph.IN_PROGRESS, messages.text("home.state.inProgress"));
            case HomeEntry.State.Exported exported ->
                new Chip(
                        Tone.INFO,
                        Glyph.EXPORTED,
                        messages.text("home.state.exported", dates.shortDay(exported.day())));
            case HomeEntry.State.Acknowledged acknowledged ->
                new Chip(
                        Tone.OK,
                        Glyph.ACKNOWLEDGED,
                        messages.text("home.state.acknowledged", dates.shortDay(acknowledged.day())));
        };
    }

    /** The line under the chip. */
    static String explanation(Messages messages, HomeEntry entry) {
        return switch (entry.state()) {
            case HomeEntry.State.Waiting _ ->
                messages.text("home.deadline.day", new Dates(messages).day(entry.closes()));
            case HomeEntry.State.InProgress _ ->
                messages.text("home.progress", entry.sittings(), entry.stepsBehind(), entry.steps());
            case HomeEntry.State.Exported _ -> messages.text("home.exported.waiting");
            case HomeEntry.State.Acknowledged _ -> messages.text("home.acknowledged.text");
        };
    }
}
