package io.github.landtrace.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * How well a lane keeps silent, over questions that have no answer.
 *
 * @param lane which way of searching
 * @param questions how many there are
 * @param nothing how often nothing is found, 0 to 1
 * @param weak how often what is found is only weak, 0 to 1
 * @param loud what was typed where something is found that is not weak
 */
public record SearchSilence(String lane, int questions, double nothing, double weak, List<String> loud) {

    /** A row with less is a guess, or has the words somewhere in a text; the query says so. */
    static final double WEAK = 0.5;

    public SearchSilence {
        loud = List.copyOf(loud);
    }

    /** @param found the answers to each of the questions */
    static SearchSilence of(String lane, List<SearchQuestion> questions, List<SearchAnswer> found) {
        int nothing = 0;
        int weak = 0;
        List<String> loud = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            if (found.get(i).ids().isEmpty()) {
                nothing++;
            } else if (found.get(i).best() < WEAK) {
                weak++;
            } else {
                loud.add(questions.get(i).typed());
            }
        }
        double count = questions.size();
        return new SearchSilence(lane, questions.size(), nothing / count, weak / count, loud);
    }
}
