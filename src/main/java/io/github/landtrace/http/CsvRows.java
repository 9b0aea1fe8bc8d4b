package io.github.landtrace.http;

import io.github.landtrace.cypher.Column;
import io.github.landtrace.graph.Row;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * RFC 4180: a line of names, then a line for each row, in UTF-8 without byte-order mark. A file cannot say that it is
 * whole, so the count stands in trailer fields, and a connection that is cut before them says that it is not.
 */
final class CsvRows implements RowEncoder {

    private final Writer out;
    private final List<Column> columns;
    private final StringBuilder line = new StringBuilder();
    private final BiConsumer<Long, Boolean> whole;

    /** @param whole told the number of rows and whether there are more, at the end */
    CsvRows(OutputStream target, List<Column> columns, BiConsumer<Long, Boolean> whole) {
        this.out = new OutputStreamWriter(target, StandardCharsets.UTF_8);
        this.columns = columns;
        this.whole = whole;
    }

    @Override
    public void begin() throws IOException {
        line(columns.stream().map(Column::name).toList());
    }

    @Override
    public void row(Row row) throws IOException {
        line(row.values());
    }

    private void line(List<? extends @Nullable Object> values) throws IOException {
        line.setLength(0);
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                line.append(',');
            }
            line.append(CsvCell.of(values.get(i)));
        }
        out.append(line.append("\r\n"));
    }

    @Override
    public void end(long rows, boolean truncated) throws IOException {
        out.flush();
        whole.accept(rows, truncated);
    }
}
