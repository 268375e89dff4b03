package cn.yanxing.kit.export;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of a file that is being written. To close it ends the file, not the stream that it goes into. */
public interface Lines extends Closeable {

    /** The next line; a cell is a text, a number, a local time in whole seconds, or empty. */
    void add(List<@Nullable Object> cells) throws IOException;
}
