package vn.caunoi.statistics.pages;

import vn.caunoi.dossiers.SurveyQuestion;
import vn.caunoi.statistics.Share;

/**
 * What people said to one question of the survey (mức độ hài lòng).
 *
 * @param people who answered
 * @param content of them, satisfied or very satisfied
 * @param discontent of them, not satisfied or not at all
 */
record Opinion(SurveyQuestion question, long people, long content, long discontent) {

    Share satisfied() {
        return new Share(content, people);
    }
}
