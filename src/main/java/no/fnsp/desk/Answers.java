package no.fnsp.desk;

import java.util.List;

/** Which of the help's answers is nearest to what somebody is doing. */
final class Answers {

    private record Answer(String in, String topic) {}

    private static final List<Answer> NEAREST = List.of(
            new Answer("/setup", "setup"),
            new Answer("/media", "picture"),
            new Answer("/events", "course"),
            new Answer("/texts", "supplement"),
            new Answer("/studies", "study"),
            new Answer("/users", "users"),
            new Answer("/trash", "take-away"),
            new Answer("/documents", "write"),
            new Answer("/pages", "write"));

    private Answers() {}

    /** The address of the help, at the answer that is nearest to a page of the desk. */
    static String to(String path) {
        return "/desk/help"
                + NEAREST.stream()
                        .filter(answer -> path.contains(answer.in()))
                        .findFirst()
                        .map(answer -> "#" + answer.topic())
                        .orElse("");
    }
}
