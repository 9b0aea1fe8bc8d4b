package io.github.landtrace.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DerivationTest {

    private static @Nullable String of(Derivation how, String text) {
        return how.of(text, false);
    }

    @ParameterizedTest
    @CsvSource({
        "单雄信, shan xiong xin",
        "曾广厚, zeng guang hou",
        "仇怀瑾, qiu huai jin",
        "解长明, xie chang ming",
        "区永清, ou yong qing",
        "查清砚, zha qing yan",
        "朴正花, piao zheng hua",
        "尉迟恭, yu chi gong",
        "万俟远, mo qi yuan",
        "万国富, wan guo fu",
        "尉光明, yu guang ming",
        "单于飞, chan yu fei",
        "缪长青, miao chang qing",
        "任远程, ren yuan cheng",
        "单, dan"
    })
    void readsSurnamesTheirOwnWay(String name, String pinyin) {
        assertThat(Derivation.PINYIN.of(name, true)).isEqualTo(pinyin);
    }

    @ParameterizedTest
    @CsvSource({
        "重庆市, chong qing shi",
        "长寿区, chang shou qu",
        "丰都县, feng du xian",
        "墊江縣, dian jiang xian",
        "单县, dan xian",
        "土地股份合作社, tu di gu fen he zuo she",
        "星洲砚贸易有限公司（虚构）, xing zhou yan mao yi you xian gong si",
        "A1号, a1 hao",
        "Nan'an District, nanan district"
    })
    void readsOtherNamesAsUsual(String name, String pinyin) {
        assertThat(of(Derivation.PINYIN, name)).isEqualTo(pinyin);
    }

    @Test
    void keepsEveryReadingTheRightOneFirst() {
        assertThat(Derivation.TONES.of("单雄信", true))
                .isEqualTo("shan4 xiong2 xin4; dan1 xiong2 xin4; chan2 xiong2 xin4; " + "shan4 xiong2 shen1");
        assertThat(Derivation.SPELLINGS.of("吕绿珠", true)).isEqualTo(" lulvzhu ".replace('v', 'u'));
        assertThat(Derivation.INITIALS.of("单国富", true)).isEqualTo(" sgf dgf cgf ");
        assertThat(of(Derivation.TONES, "HSBC")).isNull();
    }

    @Test
    void writesSimplifiedCharactersWhereTheNameHasOthers() {
        assertThat(of(Derivation.SIMPLIFIED, "磐渝農旅投資")).isEqualTo("磐渝农旅投资");
        assertThat(of(Derivation.SIMPLIFIED, "ＡＢ１羣峯")).isEqualTo("AB1群峰");
        assertThat(of(Derivation.SIMPLIFIED, "垫江县")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "Shàn Guófù, shanguofu",
        "shan4 guo2 fu4, shanguofu",
        "lǚ lǜzhū, lulvzhu",
        "lv lvzhu, lulvzhu",
        "lu:3 lv4 zhu1, lulvzhu",
        "Xi'an, xian",
        "Xi’an, xian",
        "lyu lyuzhu, lulvzhu",
        "jin yuan, jinyuan",
        "ｓｈａｎ４ ｇｕｏ２, shanguo",
        "shan–guofu, shanguofu",
        "'Shan, Guofu', shanguofu"
    })
    void takesWhatIsTypedForPinyin(String typed, String letters) {
        assertThat(of(Derivation.LETTERS, typed)).isEqualTo(letters.replace('v', 'u'));
    }

    @ParameterizedTest
    @CsvSource({"H-DJ-01", "DJ-1001", "500231", "陈shutian", "a+b", "shan 4"})
    void takesOtherThingsForNoPinyin(String typed) {
        assertThat(of(Derivation.LETTERS, typed)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "shàn guófù, shan4 guo2 fu4, true",
        "shan4guo2fu4, shan4 guo2 fu4, true",
        "shàn guofu, shan4 guo2 fu4, true",
        "dān guófù, shan4 guo2 fu4, false",
        "shán guófù, shan4 guo2 fu4, false",
        "lǚ, lv3 lv4, true",
        "lǔ, lv3 lv4, true",
        "lǖ, lv3 lv4, false",
        "xiāng, xiang1, true",
        "xiang2, xiang1, false",
        "lv, lv3 lv4, true",
        "lv, lu4 ke3, false",
        "lü, lu4 ke3, false",
        "xi'an, xi1 an1, true",
        "xi'an, xian1, false"
    })
    void comparesTheTonesThatAreTyped(String typed, String reading, boolean fits) {
        String pattern = String.valueOf(of(Derivation.TONE_PATTERN, typed));

        assertThat(Pattern.matches(pattern + ".*", reading)).isEqualTo(fits);
    }

    @Test
    void asksForNoToneWhereNoneIsTyped() {
        assertThat(of(Derivation.TONE_PATTERN, "shan guofu")).isNull();
        assertThat(of(Derivation.SOUND, "单国付")).isEqualTo("shanguofu");
        assertThat(of(Derivation.SOUND, "shan")).isNull();
    }

    @Test
    void readsMarksInOneCharacterAndInTwoAlike() {
        for (Derivation how : List.of(Derivation.LETTERS, Derivation.TONE_PATTERN)) {
            assertThat(of(how, Normalizer.normalize("lǚ lǜzhū", Normalizer.Form.NFD)))
                    .isEqualTo(of(how, Normalizer.normalize("lǚ lǜzhū", Normalizer.Form.NFC)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "H-DJ-22",
        "h dj 22",
        "H–DJ–22",
        "H—DJ—22",
        "Ｈ－ＤＪ－２２",
        "h_dj_22",
        "'H‑DJ‑22\u200B'",
        "'\u00A0H\u2212DJ\u300022 '"
    })
    void writesIdsInOneWay(String typed) {
        assertThat(of(Derivation.CODE, typed)).isEqualTo("H-DJ-22");
    }

    @Test
    void makesAPatternOfWhatCanBeAnId() {
        String pattern = String.valueOf(of(Derivation.CODE_PATTERN, "ＨＤＪ２２"));

        assertThat("H-DJ-22").matches(pattern.substring(1, pattern.length() - 1));
        assertThat("h.dj22").matches(pattern.substring(1, pattern.length() - 1));
        assertThat("H-DJ-221").doesNotMatch(pattern.substring(1, pattern.length() - 1));
        assertThat(of(Derivation.CODE_PATTERN, "单国富")).isNull();
        assertThat(of(Derivation.CODE_PATTERN, "H/DJ")).isNull();
        assertThat(of(Derivation.CODE_PATTERN, "H-".repeat(100))).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "单 国 富, 单国富",
        "單　國富, 单国富",
        "⾧寿, 长寿",
        "樂山, 乐山",
        "买买提・艾力, 买买提·艾力",
        "陈*, 陈",
        "“石燕湾”, 石燕湾",
        "Ｘｉ’ａｎ, Xi'an",
        "（虚构）, (虚构)"
    })
    void writesWhatLooksTheSameInOneWay(String typed, String folded) {
        assertThat(of(Derivation.SIMPLIFIED, typed)).isEqualTo(folded);
    }

    @Test
    void readsANameHoweverItIsEncoded() {
        assertThat(Derivation.PINYIN.of("單 雄信", true)).isEqualTo("shan xiong xin");
        assertThat(Derivation.SPELLINGS.of("⾧青（虚构）", false)).startsWith(" changqing ");
        assertThat(of(Derivation.PINYIN, "Ｎａｎ’ａｎ")).isEqualTo("nanan");
    }

    @Test
    void endsSoonWhateverIsTyped() {
        assertThat(of(Derivation.LETTERS, "a".repeat(199) + "!")).isNull();
    }

    @Test
    void isCalledByAWordAndAName() {
        assertThat(Derived.parse("tone-pattern:q")).contains(new Derived(Derivation.TONE_PATTERN, "q"));
        assertThat(Derived.parse("pinyin")).isEmpty();
        assertThat(Derived.parse("latin:q")).isEmpty();
        assertThat(Derived.forms()).contains("pinyin:name", "tone-pattern:name");
    }
}
