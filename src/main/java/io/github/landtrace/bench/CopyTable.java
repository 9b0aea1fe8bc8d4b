package io.github.landtrace.bench;

import io.github.landtrace.load.Field;
import io.github.landtrace.load.Table;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A table of the model as PostgreSQL has it: its columns typed, lists and points as the text that the file has. */
record CopyTable(Table table) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    String create() {
        return "CREATE TABLE " + name() + " ("
                + table.fields().stream()
                        .map(field -> quoted(field.name()) + " " + type(field))
                        .collect(Collectors.joining(", "))
                + ")";
    }

    /** {@return the command that takes the file as it is, with its own order of columns} */
    String copy() {
        return "COPY " + name() + " ("
                + header().stream().map(CopyTable::quoted).collect(Collectors.joining(", "))
                + ") FROM STDIN (FORMAT csv, HEADER true)";
    }

    String primaryKey() {
        return "ALTER TABLE " + name() + " ADD PRIMARY KEY (" + quoted(Table.ID) + ")";
    }

    String index(String column) {
        return "CREATE INDEX ON " + name() + " (" + quoted(column) + ")";
    }

    /** {@return the columns that hold one reference each} */
    List<String> references() {
        return table.references().stream()
                .filter(field -> field.listSeparator() == null && !field.name().equals(Table.ID))
                .map(Field::name)
                .toList();
    }

    private List<String> header() {
        try (BufferedReader reader = Files.newBufferedReader(table.file(), Charset.forName(table.encoding()))) {
            String line = reader.readLine();
            if (line == null) {
                throw new BenchException(table.file() + " is empty; it needs at least the names of its columns");
            }
            return Arrays.stream(line.replace(BYTE_ORDER_MARK, "").split(","))
                    .map(name -> name.replace("\"", "").strip())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String type(Field field) {
        if (field.listSeparator() != null) {
            return "text";
        }
        return switch (field.type()) {
            case STRING, GEOPOINT -> "text";
            case INTEGER -> "bigint";
            case NUMBER -> "double precision";
            case BOOLEAN -> "boolean";
            case DATE -> "date";
            case DATETIME -> "timestamptz";
        };
    }

    private String name() {
        return quoted(table.name());
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }
}
