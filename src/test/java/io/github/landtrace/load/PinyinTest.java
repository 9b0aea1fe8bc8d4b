package io.github.landtrace.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import org.junit.jupiter.api.Test;

class PinyinTest {

    private static final int FIRST = 0x4E00;
    private static final int LAST = 0x9FA5;

    @Test
    void readsSurnamesTheirOwnWay() {
        assertThat(Pinyin.ofPerson("单雄信")).isEqualTo("shan xiong xin");
        assertThat(Pinyin.ofPerson("尉迟恭")).isEqualTo("yu chi gong");
        assertThat(Pinyin.of("单雄信")).isEqualTo("dan xiong xin");
    }

    @Test
    void readsWhatIsNotAllCharactersAsAWhole() {
        assertThat(Pinyin.of("星洲砚贸易有限公司（虚构）")).isEqualTo("xing zhou yan mao yi you xian gong si (xu gou)");
        assertThat(Pinyin.of("A1号")).isEqualTo("a1hao");
    }

    @Test
    void readsEveryCharacterByItselfAsTheTransliteratorDoes() {
        Transliterator whole = Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower");
        StringBuilder all = new StringBuilder();
        for (int character = FIRST; character <= LAST; character++) {
            all.appendCodePoint(character);
        }

        assertThat(List.of(Pinyin.of(all.toString()).split(" ")))
                .isEqualTo(List.of(whole.transliterate(all.toString()).strip().split("\\s+")));
    }
}
