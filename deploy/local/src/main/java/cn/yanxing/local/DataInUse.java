package cn.yanxing.local;

import java.nio.file.Path;

/** The data folder belongs to a suite that runs already. */
final class DataInUse extends CannotStart {

    private static final long serialVersionUID = 1L;

    DataInUse(Path folder) {
        super("The data in " + folder + " is in use by a suite that runs already. Stop that one first, or give this one"
                + " a folder of its own with --data DIR.");
    }
}
