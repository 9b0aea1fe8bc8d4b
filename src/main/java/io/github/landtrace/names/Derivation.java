package io.github.landtrace.names;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be made of a name or a typed text, for search. The same text always gives the same. */
public enum Derivation {
    /** The right reading without tones: a surname as a surname. */
    PINYIN {
        @Override
        String ofName(String name, boolean isPerson) {
            return NameReading.of(name, isPerson).pinyin();
        }
    },
    /** Every reading with its tones as numbers, the right one first; nothing where there are no characters. */
    TONES {
        @Override
        @Nullable
        String ofName(String name, boolean isPerson) {
            NameReading reading = NameReading.of(name, isPerson);
            return reading.hasCharacters() ? reading.tones() : null;
        }
    },
    /** Every reading as one word, each between spaces. */
    SPELLINGS {
        @Override
        String ofName(String name, boolean isPerson) {
            return NameReading.of(name, isPerson).spellings();
        }
    },
    /** The first letters of every reading, each between spaces. */
    INITIALS {
        @Override
        String ofName(String name, boolean isPerson) {
            return NameReading.of(name, isPerson).initials();
        }
    },
    /** The text in simplified characters and plain letters, where that is another text. */
    SIMPLIFIED {
        @Override
        @Nullable
        String ofName(String name, boolean isPerson) {
            String simplified = Simplified.of(name);
            return simplified.equals(name) ? null : simplified;
        }
    },
    /** What is typed as pinyin, as one word without tones; nothing where it is no pinyin. */
    LETTERS {
        @Override
        @Nullable
        String ofName(String typed, boolean isPerson) {
            return TypedPinyin.of(typed).map(TypedPinyin::letters).orElse(null);
        }
    },
    /** A pattern for the tones of what is typed as pinyin; nothing where no tone is typed. */
    TONE_PATTERN {
        @Override
        @Nullable
        String ofName(String typed, boolean isPerson) {
            return TypedPinyin.of(typed)
                    .map(TypedPinyin::tones)
                    .filter(tones -> !tones.isEmpty())
                    .orElse(null);
        }
    },
    /** What is typed as an id is written: in capitals with plain hyphens. */
    CODE {
        @Override
        String ofName(String typed, boolean isPerson) {
            return TypedCode.of(typed);
        }
    },
    /** A pattern for ids that are what is typed but for hyphens, spaces and case; nothing where it cannot be an id. */
    CODE_PATTERN {
        @Override
        @Nullable
        String ofName(String typed, boolean isPerson) {
            return TypedCode.pattern(typed).orElse(null);
        }
    },
    /** How typed characters sound, as one word, read as a person's name; nothing where there are none. */
    SOUND {
        @Override
        @Nullable
        String ofName(String typed, boolean isPerson) {
            return Characters.hasHan(typed)
                    ? NameReading.of(typed, true).pinyin().replace(" ", "")
                    : null;
        }
    };

    @Nullable
    abstract String ofName(String name, boolean isPerson);

    /** {@return what is made of a name, null where there is nothing to say} */
    public @Nullable String of(String name, boolean isPerson) {
        return ofName(name, isPerson);
    }

    /** {@return the word that files use} */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@return the derivation that files call so} */
    public static Optional<Derivation> named(String word) {
        return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst();
    }
}
