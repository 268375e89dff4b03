package cn.yanxing.issue.inspection.checklist;

/** What only items of some kinds say, and under which name. */
enum ItemField {
    EXPECTED("expected"),
    OPTIONS("options"),
    MEASURE("measure"),
    PASSES("passes"),
    SCORE_MAX("scoreMax"),
    RAISES("raises");

    private final String jsonName;

    ItemField(String jsonName) {
        this.jsonName = jsonName;
    }

    String jsonName() {
        return jsonName;
    }

    boolean isIn(ChecklistItem item) {
        return switch (this) {
            case EXPECTED -> item.expected() != null;
            case OPTIONS -> !item.options().isEmpty();
            case MEASURE -> item.measure() != null;
            case PASSES -> item.passes() != null;
            case SCORE_MAX -> item.scoreMax() != null;
            case RAISES -> item.raises() != null;
        };
    }
}
