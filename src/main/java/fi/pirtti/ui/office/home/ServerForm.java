package fi.pirtti.ui.office.home;

import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Card;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Texts;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Where a shared archive lies, and as whom it is opened. */
final class ServerForm extends VBox {
    private static final String POSTGRES = "jdbc:postgresql://";

    private final TextField address = new TextField();
    private final TextField user = new TextField();
    private final PasswordField password = new PasswordField();
    private final Consumer<String> onConnect;

    ServerForm(Messages messages, Consumer<String> onConnect, Runnable onBack) {
        this.onConnect = onConnect;
        address.setId("server-address");
        address.setPromptText(messages.text("office.server.prompt"));
        user.setId("server-user");
        password.setId("server-password");
        for (TextField field : new TextField[] {address, user, password}) {
            field.setOnAction(event -> connect());
        }
        Button connect = Buttons.primary(messages.text("office.server.connect"), Glyph.SERVER, this::connect);
        connect.setId("server-connect");
        connect.disableProperty().bind(address.textProperty().map(String::isBlank));
        Card card = Card.titled(messages.text("office.server.title"))
                .with(
                        Texts.body(messages.text("office.server.sentence")),
                        field(messages.text("office.server.address"), address),
                        Rows.row(
                                16,
                                Rows.grow(field(messages.text("office.server.user"), user)),
                                Rows.grow(field(messages.text("office.server.password"), password))),
                        Texts.small(messages.text("office.server.passwordNote")),
                        Rows.row(connect, Buttons.text(messages.text("office.back"), null, onBack)));
        card.getStyleClass().add("office-form");
        getChildren().add(card);
    }

    TextField first() {
        return address;
    }

    static VBox field(String name, TextField field) {
        Label label = Texts.strong(name);
        label.setLabelFor(field);
        field.setMaxWidth(Double.MAX_VALUE);
        return Rows.column(6, label, field);
    }

    private void connect() {
        String typed = address.getText().strip();
        if (!typed.isEmpty()) {
            onConnect.accept(url(typed, user.getText().strip(), password.getText()));
        }
    }

    /** The address as JDBC wants it, from one as people write it. */
    static String url(String typed, String user, String password) {
        String url = typed.startsWith("jdbc:") ? typed : POSTGRES + typed.replaceFirst("^postgres(ql)?://", "");
        StringBuilder whole = new StringBuilder(url);
        append(whole, "user", user);
        append(whole, "password", password);
        return whole.toString();
    }

    private static void append(StringBuilder url, String name, String value) {
        if (!value.isEmpty()) {
            url.append(url.indexOf("?") < 0 ? '?' : '&')
                    .append(name)
                    .append('=')
                    .append(URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20"));
        }
    }
}
