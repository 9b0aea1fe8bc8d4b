package io.github.landtrace.generate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Names of invented people and places. Surnames are as frequent as in reality; given names are common characters. */
final class Names {

    private static final double ONE_CHARACTER = 0.15;
    private static final List<String> OF_MEN = characters("伟强军勇杰涛明超华平刚辉鹏飞波斌宇浩凯建国志文永德成福贵林树根荣春生正清云海山江河东庆");
    private static final List<String> OF_WOMEN = characters("芳娜敏静秀丽娟英华玲桂兰红霞燕萍淑珍玉梅春菊素琼碧莲晓艳群先容琴慧会凤翠香云雪莉惠");
    private static final List<String> PLACE_FIRST = characters("石青龙白黄高双大金竹松桥杨柳花新太永兴福梨桃柏樟枫清澄碧乌红凤鹤云雨风水沙土岩古");
    private static final List<String> PLACE_LAST = List.of(
            "燕湾", "荷塘", "桐垭", "岭", "溪", "坪", "坝", "湾", "沟", "井", "寨", "堡", "坡", "垭口", "河", "田", "林", "塘", "岩", "山", "树",
            "庙", "场", "店", "门", "滩", "梁", "丘", "冲", "咀");

    private final List<String> surnames = new ArrayList<>();
    private final double[] upTo;

    Names() {
        List<String[]> rows = Resources.rows("surnames.csv");
        upTo = new double[rows.size()];
        double sum = 0;
        for (int position = 0; position < upTo.length; position++) {
            surnames.add(rows.get(position)[0]);
            sum += Double.parseDouble(rows.get(position)[1]);
            upTo[position] = sum;
        }
    }

    String surname(Draw draw) {
        int found = Arrays.binarySearch(upTo, draw.unit() * upTo[upTo.length - 1]);
        return surnames.get(Math.min(found < 0 ? -found - 1 : found, surnames.size() - 1));
    }

    String given(Draw draw, boolean man) {
        List<String> characters = man ? OF_MEN : OF_WOMEN;
        String first = draw.pick(characters);
        return draw.chance(ONE_CHARACTER) ? first : first + draw.pick(characters);
    }

    String place(Draw draw) {
        return draw.pick(PLACE_FIRST) + draw.pick(PLACE_LAST);
    }

    private static List<String> characters(String text) {
        return text.codePoints().mapToObj(Character::toString).toList();
    }
}
