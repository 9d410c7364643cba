package fi.pirtti.ui.office.coverage;

import fi.pirtti.office.coverage.CoverageField;
import fi.pirtti.support.Messages;

/** Fields and their values in words. */
record Fields(Messages messages) {
    String name(CoverageField field) {
        return switch (field.id()) {
            case "municipality" -> messages.text("coverage.field.municipality");
            case "organisation" -> messages.text("coverage.field.organisation");
            case "subgroup" -> messages.text("coverage.field.subgroup");
            default ->
                field.label() == null
                        ? field.id()
                        : field.label().in(messages.language().tag());
        };
    }

    String value(CoverageField field, String value) {
        return value.isEmpty()
                ? messages.text("coverage.group.none")
                : field.name(value, messages.language().tag());
    }
}
