package fi.pirtti.ui.office.home;

import fi.pirtti.office.Founding;
import fi.pirtti.support.Messages;
import fi.pirtti.support.Problem;
import fi.pirtti.ui.common.Banner;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Card;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Icon;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Texts;
import fi.pirtti.ui.common.Tone;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.util.Subscription;

/** What a new consultation is made of: guides, units, and where its archive is to lie. */
final class FoundingForm extends VBox {
    private static final String ENDING = ".pirtti-archive";

    private final Messages messages;
    private final OfficeHomeViewModel model;
    private final FoundingDraft draft;
    private final VBox guideRows = Rows.column(4);
    private final Label unitsName = Texts.wrapped("", "body");
    private final Label archiveName = Texts.wrapped("", "body");
    private final CheckBox lock = new CheckBox();
    private final PasswordField passphrase = new PasswordField();
    private final PasswordField again = new PasswordField();
    private final VBox faults = Rows.column(8);
    private final Button addGuide;
    private final Button found;
    private final Subscription following;

    FoundingForm(Messages messages, OfficeHomeViewModel model) {
        this.messages = messages;
        this.model = model;
        draft = model.draft();
        addGuide = Buttons.secondary(messages.text("office.found.guides.add"), Glyph.ADD, this::chooseGuides);
        addGuide.setId("found-guides");
        Button chooseUnits =
                Buttons.secondary(messages.text("office.found.choose"), Glyph.OPEN_FILE, this::chooseUnits);
        chooseUnits.setId("found-units");
        chooseUnits.setAccessibleText(
                messages.text("office.found.units") + ", " + messages.text("office.found.choose"));
        Button chooseArchive =
                Buttons.secondary(messages.text("office.found.choose"), Glyph.ARCHIVE, this::chooseArchive);
        chooseArchive.setId("found-where");
        chooseArchive.setAccessibleText(
                messages.text("office.found.where") + ", " + messages.text("office.found.choose"));
        lock.setText(messages.text("office.found.lock"));
        lock.setId("found-lock");
        HBox secret = Rows.row(
                16,
                Rows.grow(ServerForm.field(messages.text("office.found.passphrase"), passphrase)),
                Rows.grow(ServerForm.field(messages.text("office.found.passphraseAgain"), again)));
        secret.visibleProperty().bind(lock.selectedProperty());
        secret.managedProperty().bind(lock.selectedProperty());
        found = Buttons.primary(messages.text("office.found.do"), Glyph.CHECK, this::found);
        found.setId("found");
        Card card = Card.titled(messages.text("office.found.title"))
                .with(
                        Texts.body(messages.text("office.found.sentence")),
                        part(messages.text("office.found.guides"), guideRows, addGuide),
                        part(messages.text("office.found.units"), unitsName, chooseUnits),
                        part(messages.text("office.found.where"), archiveName, chooseArchive),
                        lock,
                        secret,
                        faults,
                        Rows.row(
                                found,
                                Buttons.text(
                                        messages.text("office.back"),
                                        null,
                                        () -> model.wayProperty().set(OfficeHomeViewModel.Way.CHOOSING))));
        card.getStyleClass().add("office-form");
        getChildren().add(card);
        following = Subscription.combine(
                model.faultsProperty().subscribe(this::showFaults),
                model.makingProperty().subscribe(making -> {
                    boolean busy = making == OfficeHomeViewModel.Making.CONSULTATION;
                    found.setDisable(busy);
                    found.setText(messages.text(busy ? "office.found.doing" : "office.found.do"));
                }));
        show();
    }

    Button first() {
        return addGuide;
    }

    void dispose() {
        following.unsubscribe();
    }

    /** Takes guides and units as files that were dropped on the form. */
    void take(List<Path> files) {
        for (Path file : files) {
            if (file.toString().endsWith(".json")) {
                addGuide(file);
            } else {
                draft.units = file;
            }
        }
        show();
    }

    /** Where the archive is to lie. */
    void place(Path file) {
        draft.archive = file.toString().endsWith(ENDING) ? file : file.resolveSibling(file.getFileName() + ENDING);
        show();
    }

    private static HBox part(String title, javafx.scene.layout.Region what, Button choose) {
        HBox row = Rows.row(16, Rows.grow(Rows.column(4, Texts.strong(title), what)), choose);
        row.getStyleClass().add("office-form-part");
        return row;
    }

    private void show() {
        guideRows.getChildren().clear();
        if (draft.guides.isEmpty()) {
            guideRows.getChildren().add(Texts.small(messages.text("office.found.guides.none")));
        }
        for (Path guide : draft.guides) {
            String name = String.valueOf(guide.getFileName());
            guideRows
                    .getChildren()
                    .add(Rows.row(
                            Icon.of(Glyph.SCRIPT, 16),
                            Texts.body(name),
                            Buttons.small(Buttons.icon(Glyph.CLOSE, messages.text("office.found.remove", name), () -> {
                                draft.guides.remove(guide);
                                show();
                            }))));
        }
        Path list = draft.units;
        unitsName.setText(list == null ? messages.text("office.found.units.none") : String.valueOf(list.getFileName()));
        Path place = draft.archive;
        archiveName.setText(place == null ? messages.text("office.found.where.none") : place.toString());
    }

    private void showFaults(List<OfficeHomeViewModel.Fault> all) {
        faults.getChildren().clear();
        if (!all.isEmpty()) {
            faults.getChildren().add(Texts.strong(messages.text("office.found.problems", all.size())));
        }
        for (OfficeHomeViewModel.Fault fault : all) {
            Problem problem = fault.problem();
            String place = fault.source() + (problem.pointer().isEmpty() ? "" : " " + problem.pointer());
            String words = problem.message(messages);
            faults.getChildren()
                    .add(new Banner(Tone.BAD, Glyph.PROBLEM, place.isBlank() ? words : place.strip() + ": " + words));
        }
    }

    private void found() {
        Path list = draft.units;
        Path place = draft.archive;
        if (draft.guides.isEmpty() || list == null || place == null) {
            tell(messages.text("office.found.missing"));
        } else if (lock.isSelected() && passphrase.getText().isEmpty()) {
            tell(messages.text("office.found.passphraseMissing"));
        } else if (lock.isSelected() && !passphrase.getText().equals(again.getText())) {
            tell(messages.text("problem.passphrase-differs"));
        } else {
            char[] secret = lock.isSelected() ? passphrase.getText().toCharArray() : null;
            model.found(new FoundingPlan(draft.guides, list, place, new Founding.Keys(secret, true)), messages);
        }
    }

    private void tell(String words) {
        faults.getChildren().setAll(new Banner(Tone.WARN, Glyph.INFO, words));
    }

    private void addGuide(Path guide) {
        if (!draft.guides.contains(guide)) {
            draft.guides.add(guide);
        }
    }

    private void chooseGuides() {
        FileChooser chooser = chooser("office.found.guideFiles", "*.json");
        List<File> chosen = chooser.showOpenMultipleDialog(getScene().getWindow());
        if (chosen != null) {
            chosen.forEach(file -> addGuide(file.toPath()));
            show();
        }
    }

    private void chooseUnits() {
        File chosen = chooser("office.found.unitFiles", "*.csv", "*.xlsx")
                .showOpenDialog(getScene().getWindow());
        if (chosen != null) {
            draft.units = chosen.toPath();
            show();
        }
    }

    private void chooseArchive() {
        FileChooser chooser = chooser("office.home.files", "*" + ENDING);
        chooser.setInitialFileName(messages.text("office.found.fileName") + ENDING);
        File chosen = chooser.showSaveDialog(getScene().getWindow());
        if (chosen != null) {
            place(chosen.toPath());
        }
    }

    private FileChooser chooser(String name, String... endings) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text("office.found.title"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(messages.text(name), endings));
        return chooser;
    }
}
