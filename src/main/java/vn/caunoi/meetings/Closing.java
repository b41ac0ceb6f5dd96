package vn.caunoi.meetings;

/**
 * What is known of a closed meeting in figures (số liệu cuộc họp); of who spoke nothing but how
 * many they were.
 *
 * @param speakers how many different people spoke
 * @param minutes from opening to closing
 * @param gaveUp the meeting could not decide and ended as such
 */
public record Closing(
        int members,
        int expected,
        int present,
        int absentExcused,
        int absentUnexcused,
        int speakers,
        int questions,
        int answered,
        int tasks,
        int votes,
        int passed,
        int minutes,
        boolean gaveUp) {

    static Closing of(Course course) {
        Attendance attendance = course.attendance();
        var questions = course.items().stream().flatMap(item -> item.questions().stream()).toList();
        var votes = course.votes();
        return new Closing(
                attendance.members(),
                attendance.expected(),
                attendance.present(),
                attendance.absentExcused(),
                attendance.absentUnexcused(),
                course.speakers().spoken(),
                questions.size(),
                Math.toIntExact(questions.stream().filter(ItemCourse.Question::isAnswered).count()),
                course.items().stream().mapToInt(item -> item.tasks().size()).sum(),
                votes.size(),
                Math.toIntExact(
                        votes.stream().filter(vote -> vote.result() == VoteResult.PASSED).count()),
                Math.toIntExact(course.length().toMinutes()),
                course.givenUp().isPresent());
    }
}
