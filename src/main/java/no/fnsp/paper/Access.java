package no.fnsp.paper;

/** Whether everybody can read a document, also those who listen to it. Somebody has looked and says so. Never changes. */
public sealed interface Access {

    /** The word in the database and in messages. */
    String key();

    record Accessible() implements Access {
        @Override
        public String key() {
            return "accessible";
        }
    }

    /** @param instead what those who cannot read all of it do, and whom they ask; readers are told */
    record Partly(String instead) implements Access {
        @Override
        public String key() {
            return "partly";
        }
    }

    /** @param instead as in {@link Partly} */
    record Not(String instead) implements Access {
        @Override
        public String key() {
            return "not";
        }
    }

    /** What those who cannot read it do; empty where everybody can. */
    default String way() {
        return switch (this) {
            case Accessible accessible -> "";
            case Partly partly -> partly.instead();
            case Not not -> not.instead();
        };
    }

    static Access of(String key, String instead) {
        return switch (key) {
            case "accessible" -> new Accessible();
            case "partly" -> new Partly(instead);
            case "not" -> new Not(instead);
            default -> throw new IllegalArgumentException("No such access: " + key);
        };
    }
}
