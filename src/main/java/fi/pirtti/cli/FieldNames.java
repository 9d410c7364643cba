package fi.pirtti.cli;

import fi.pirtti.office.coverage.CoverageField;

/** Fields and their values as people read them. */
record FieldNames(Terminal terminal) {
    String of(CoverageField field) {
        return switch (field.id()) {
            case "municipality" -> terminal.text("cli.column.municipality");
            case "organisation" -> terminal.text("cli.column.organisation");
            default ->
                field.label() == null
                        ? field.id()
                        : field.label().in(terminal.messages().language().tag());
        };
    }

    String of(CoverageField field, String value) {
        return value.isEmpty()
                ? terminal.text("cli.group.none")
                : field.name(value, terminal.messages().language().tag());
    }
}
