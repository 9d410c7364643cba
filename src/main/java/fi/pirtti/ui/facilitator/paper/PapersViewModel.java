package fi.pirtti.ui.facilitator.paper;

import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.exchange.FileNames;
import fi.pirtti.exchange.paper.Paper;
import fi.pirtti.exchange.paper.PaperOrder;
import fi.pirtti.exchange.paper.PaperSize;
import fi.pirtti.exchange.paper.PaperSource;
import fi.pirtti.exchange.paper.Papers;
import fi.pirtti.exchange.pdf.PageImage;
import fi.pirtti.exchange.pdf.PdfPages;
import fi.pirtti.facilitation.DiscussionSession;
import fi.pirtti.facilitation.TeamSummary;
import fi.pirtti.support.Messages;
import fi.pirtti.support.Trouble;
import fi.pirtti.support.WholeFile;
import fi.pirtti.ui.common.Tasks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What is on paper, how it looks, and where it is saved. It is made anew whenever something is chosen otherwise. */
public final class PapersViewModel {
    private static final int PREVIEW_WIDTH = 1000;

    private final DiscussionSession session;
    private final Tasks tasks;
    private final Clock clock;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<PaperState> state =
            new ReadOnlyObjectWrapper<>(this, "state", new PaperState.Making());
    private final ReadOnlyObjectWrapper<@Nullable PageImage> image = new ReadOnlyObjectWrapper<>(this, "image", null);
    private final ReadOnlyObjectWrapper<SaveNote> note =
            new ReadOnlyObjectWrapper<>(this, "note", new SaveNote.Nothing());
    private final Set<String> steps = new LinkedHashSet<>();
    private PaperKind kind;
    private List<String> languages;
    private PaperSize size = PaperSize.A4;
    private boolean ownNotes;
    private int page;
    private byte[] pdf = {};
    private int wanted;
    private Tasks.Cancellation making = () -> {};

    public PapersViewModel(DiscussionSession session, PaperKind kind, Tasks tasks, Clock clock, Messages messages) {
        this.session = session;
        this.kind = kind;
        this.tasks = tasks;
        this.clock = clock;
        this.messages = messages;
        languages = session.preparation().wallLanguages();
        guide().steps().forEach(step -> steps.add(step.id()));
        make();
    }

    ReadOnlyObjectProperty<PaperState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** The page that is looked at; null until it has been drawn. */
    ReadOnlyObjectProperty<@Nullable PageImage> imageProperty() {
        return image.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<SaveNote> noteProperty() {
        return note.getReadOnlyProperty();
    }

    Guide guide() {
        return session.guide();
    }

    PaperKind kind() {
        return kind;
    }

    List<String> languages() {
        return languages;
    }

    PaperSize size() {
        return size;
    }

    /** From 0. */
    int page() {
        return page;
    }

    boolean isChosen(Step step) {
        return steps.contains(step.id());
    }

    /** Whether the facilitator has notes of their own that could be printed. */
    boolean hasOwnNotes() {
        return session.preparation().ownNotes().values().stream().anyMatch(text -> !text.isBlank());
    }

    /** Whether the team has said something that is not sealed yet. */
    boolean goesOn() {
        return !session.isSealed();
    }

    void kind(PaperKind chosen) {
        if (chosen != kind) {
            kind = chosen;
            page = 0;
            make();
        }
    }

    void languages(List<String> chosen) {
        if (!chosen.equals(languages)) {
            languages = List.copyOf(chosen);
            make();
        }
    }

    void size(PaperSize chosen) {
        if (chosen != size) {
            size = chosen;
            make();
        }
    }

    void choose(Step step, boolean chosen) {
        if (chosen ? steps.add(step.id()) : steps.remove(step.id())) {
            make();
        }
    }

    void ownNotes(boolean printed) {
        if (printed != ownNotes) {
            ownNotes = printed;
            make();
        }
    }

    /** Looks at another page. */
    void turn(int to) {
        if (state.get() instanceof PaperState.Ready(int pages) && to >= 0 && to < pages && to != page) {
            page = to;
            draw(wanted, pdf, to);
        }
    }

    /** A name for the file. */
    String fileName(boolean word) {
        String unit = session.discussion().unit().name();
        String what = switch (kind) {
            case RUN_SHEET -> messages.text("paper.runSheet");
            case POSTERS -> messages.text("paper.posters");
            case WORKSHEETS -> messages.text("paper.worksheets");
            case SUMMARY -> messages.text("paper.summary");
        };
        return FileNames.document(what, unit, word ? ".docx" : ".pdf");
    }

    /** Writes the paper as it is looked at. */
    void savePdf(Path file) {
        byte[] content = pdf;
        if (content.length > 0) {
            save(file, () -> content);
        }
    }

    /** Writes the summary as a Word file. */
    void saveWord(Path file) {
        TeamSummary summary = TeamSummary.of(session, LocalDateTime.now(clock));
        save(file, summary::docx);
    }

    /** Stops what is under way. */
    void dispose() {
        wanted++;
        making.cancel();
    }

    private void save(Path file, Supplier<byte[]> content) {
        note.set(new SaveNote.Saving());
        tasks.beside(
                progress -> {
                    try {
                        WholeFile.write(file, content.get());
                        return file;
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                share -> {},
                written -> note.set(new SaveNote.Saved(written)),
                error -> note.set(new SaveNote.Failed(coded(messages.text("paper.notSaved", file.toString()), error))));
    }

    private void make() {
        making.cancel();
        wanted++;
        int number = wanted;
        state.set(new PaperState.Making());
        note.set(new SaveNote.Nothing());
        Supplier<byte[]> maker = maker();
        making = tasks.beside(
                progress -> progress.cancelled() ? new byte[0] : maker.get(),
                share -> {},
                made -> made(number, made),
                error -> {
                    if (number == wanted) {
                        state.set(new PaperState.Failed(coded(messages.text("paper.failed"), error)));
                    }
                });
    }

    private String coded(String sentence, Throwable error) {
        return Trouble.of(error).coded(sentence, messages);
    }

    private Supplier<byte[]> maker() {
        return switch (kind) {
            case RUN_SHEET -> paper(Paper.RUN_SHEET);
            case POSTERS -> paper(Paper.POSTERS);
            case WORKSHEETS -> paper(Paper.WORKSHEETS);
            case SUMMARY -> TeamSummary.of(session, LocalDateTime.now(clock))::pdf;
        };
    }

    private Supplier<byte[]> paper(Paper paper) {
        PaperSource source =
                new PaperSource(guide(), session.discussion().unit().name(), session.preparation());
        PaperOrder order = new PaperOrder(paper, languages, size, steps, ownNotes);
        return () -> Papers.pdf(source, order);
    }

    private void made(int number, byte[] made) {
        if (number == wanted) {
            pdf = made;
            draw(number, made, page);
        }
    }

    private record Drawn(int pages, int page, PageImage image) {}

    private void draw(int number, byte[] of, int index) {
        tasks.beside(
                progress -> {
                    try (PdfPages pages = new PdfPages(of)) {
                        int last = Math.min(index, pages.count() - 1);
                        return new Drawn(pages.count(), last, pages.page(last, PREVIEW_WIDTH));
                    }
                },
                share -> {},
                drawn -> {
                    if (number == wanted) {
                        page = drawn.page();
                        image.set(drawn.image());
                        state.set(new PaperState.Ready(drawn.pages()));
                    }
                },
                error -> {
                    if (number == wanted) {
                        state.set(new PaperState.Failed(coded(messages.text("paper.failed"), error)));
                    }
                });
    }
}
