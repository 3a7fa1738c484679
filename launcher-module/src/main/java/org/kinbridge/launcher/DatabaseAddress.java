package org.kinbridge.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * Where the database is and who signs in.
 *
 * @param url JDBC address, {@code jdbc:postgresql:...}
 */
record DatabaseAddress(String url, String user, String password) {

    static DatabaseAddress local(int port, String database, String user, String password) {
        return new DatabaseAddress("jdbc:postgresql://127.0.0.1:" + port + "/" + database, user, password);
    }

    Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "10");
        properties.setProperty("ApplicationName", "kinbridge-launcher");
        return DriverManager.getConnection(url, properties);
    }

    /** Tries the address once, so that a wrong one is told in a second and not after the application gave up. */
    void probe() {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new StartFailure("APP_DB_URL must begin with jdbc:postgresql: and is \"" + withoutSecrets() + "\".");
        }
        try (Connection connection = connect()) {
            if (!connection.isValid(10)) {
                throw new StartFailure("The database at " + withoutSecrets() + " does not answer.");
            }
        } catch (SQLException e) {
            throw new StartFailure("The database at " + withoutSecrets() + " cannot be used: " + e.getMessage(), e);
        }
    }

    /** The address without the parameters, which may carry a password. */
    String withoutSecrets() {
        return url.replaceFirst("\\?.*$", "").replaceFirst("//[^/@]*@", "//");
    }

    /** Never prints the password. */
    @Override
    public String toString() {
        return withoutSecrets();
    }
}
