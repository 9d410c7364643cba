package fi.pirtti.ui.office.coverage;

import fi.pirtti.office.coverage.Coverage;
import fi.pirtti.office.coverage.CoverageTree;
import fi.pirtti.office.coverage.CoveredUnit;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.control.TreeItem;

/** An item of the tree that makes its children when they are first asked for: of ten thousand units few are looked at. */
final class CoverageItem extends TreeItem<CoverageRow> {
    private final Coverage coverage;
    private final Fields fields;
    private boolean filled;

    CoverageItem(CoverageRow row, Coverage coverage, Fields fields) {
        super(row);
        this.coverage = coverage;
        this.fields = fields;
    }

    static CoverageItem root(CoverageTree.Group tree, Coverage coverage, Fields fields) {
        return new CoverageItem(new CoverageRow.OfGroup("", "", tree), coverage, fields);
    }

    @Override
    public boolean isLeaf() {
        return switch (getValue()) {
            case CoverageRow.OfUnit _ -> true;
            case CoverageRow.OfGroup row ->
                row.group().groups().isEmpty() && row.group().units().isEmpty();
        };
    }

    @Override
    public ObservableList<TreeItem<CoverageRow>> getChildren() {
        if (!filled) {
            filled = true;
            super.getChildren().setAll(children());
        }
        return super.getChildren();
    }

    private List<TreeItem<CoverageRow>> children() {
        List<TreeItem<CoverageRow>> children = new ArrayList<>();
        if (getValue() instanceof CoverageRow.OfGroup(String path, String _, CoverageTree.Group group)) {
            for (CoverageTree.Group each : group.groups()) {
                String name = fields.value(coverage.field(each.field()), each.value());
                children.add(new CoverageItem(
                        new CoverageRow.OfGroup(path + "\n" + each.value(), name, each), coverage, fields));
            }
            for (CoveredUnit unit : group.units()) {
                children.add(new CoverageItem(new CoverageRow.OfUnit("unit\n" + unit.id(), unit), coverage, fields));
            }
        }
        return children;
    }
}
