package io.github.landtrace.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * How well a lane finds what is meant, over some questions.
 *
 * @param lane which way of searching
 * @param questions how many there are
 * @param recallAt1 how often the first row is meant, 0 to 1
 * @param recallAt5 how much of what is meant stands in the first five rows, 0 to 1
 * @param meanReciprocalRank the mean of one over the rank of the first row that is meant, 0 to 1
 * @param missed what was typed where the first row is not what is meant
 */
public record SearchScore(
        String lane,
        int questions,
        double recallAt1,
        double recallAt5,
        double meanReciprocalRank,
        List<String> missed) {

    private static final int FEW = 5;

    public SearchScore {
        missed = List.copyOf(missed);
    }

    /** @param answers to each of the questions */
    static SearchScore of(String lane, List<SearchQuestion> questions, List<SearchAnswer> answers) {
        List<List<String>> found = answers.stream().map(SearchAnswer::ids).toList();
        double first = 0;
        double few = 0;
        double rank = 0;
        List<String> missed = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            SearchQuestion question = questions.get(i);
            double recall = question.recallAt(1, found.get(i));
            first += recall;
            few += question.recallAt(FEW, found.get(i));
            rank += question.reciprocalRank(found.get(i));
            if (recall < 1) {
                missed.add(question.typed());
            }
        }
        int count = questions.size();
        return new SearchScore(lane, count, first / count, few / count, rank / count, missed);
    }
}
