package io.github.landtrace.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The properties that nodes or links have, each with the type that all its values fit. */
final class Attributes {

    /** Types as both GraphML and GEXF name them. */
    static final String TEXT = "string";

    private static final String WHOLE = "long";
    private static final String NUMBER = "double";
    private static final String TRUTH = "boolean";

    private final Map<String, String> types = new TreeMap<>();

    static Attributes of(List<? extends Map<String, @Nullable Object>> all) {
        Attributes attributes = new Attributes();
        all.forEach(properties -> properties.forEach((name, value) -> {
            if (value != null) {
                attributes.types.merge(name, type(value), Attributes::common);
            }
        }));
        return attributes;
    }

    /** {@return names and types, in the order of the names} */
    Map<String, String> types() {
        return types;
    }

    /** {@return what stands in a document for the values that are there, by name} */
    Map<String, String> texts(Map<String, @Nullable Object> properties) {
        Map<String, String> texts = new LinkedHashMap<>();
        types.keySet().forEach(name -> {
            Object value = properties.get(name);
            if (value != null) {
                texts.put(name, value instanceof Double number ? String.valueOf(number) : Values.text(value));
            }
        });
        return texts;
    }

    private static String type(Object value) {
        if (value instanceof Long) {
            return WHOLE;
        }
        if (value instanceof Double) {
            return NUMBER;
        }
        return value instanceof Boolean ? TRUTH : TEXT;
    }

    private static String common(String one, String other) {
        if (one.equals(other)) {
            return one;
        }
        boolean numbers = !one.equals(TEXT) && !other.equals(TEXT) && !one.equals(TRUTH) && !other.equals(TRUTH);
        return numbers ? NUMBER : TEXT;
    }
}
