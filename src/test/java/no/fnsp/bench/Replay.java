package no.fnsp.bench;

import java.lang.reflect.InvocationTargetException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Sends again what a page sent to the database, reads every column, and does nothing with it. */
final class Replay {

    private Replay() {}

    static void all(Connection connection, Statements.Noted noted) throws SQLException {
        for (Statements.Sent sent : noted.sent()) {
            one(connection, sent);
        }
    }

    static void one(Connection connection, Statements.Sent sent) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sent.sql())) {
            for (Statements.Setting setting : sent.settings()) {
                setting.method().invoke(statement, setting.values());
            }
            if (statement.execute()) {
                read(statement.getResultSet());
            }
        } catch (InvocationTargetException | IllegalAccessException problem) {
            throw new SQLException(problem);
        }
    }

    private static void read(ResultSet rows) throws SQLException {
        int columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
            for (int i = 1; i <= columns; i++) {
                rows.getString(i);
            }
        }
    }
}
