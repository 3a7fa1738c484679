package org.kinbridge.core.persistence;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.jdbc.connections.spi.ConnectionProvider;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/**
 * Brings the database up to date before the first entity is read. The entity manager factory is made before CDI
 * starts, so this hangs on Hibernate's own start; each module has its schema, its scripts and its history table.
 */
public class Migrator implements Integrator {

    private static final List<String> MODULES = List.of("core", "cases", "newsletter");

    @Override
    public void integrate(Metadata metadata, BootstrapContext bootstrap, SessionFactoryImplementor factory) {
        // Hibernate's own: names cannot be looked up yet while the server deploys
        DataSource dataSource = factory.getServiceRegistry()
                .requireService(ConnectionProvider.class)
                .unwrap(DataSource.class);
        for (String module : MODULES) {
            migrate(dataSource, module);
        }
    }

    @Override
    public void disintegrate(SessionFactoryImplementor factory, SessionFactoryServiceRegistry registry) {
        // nothing is held
    }

    /** Also used without a server, by tests and tools. */
    public static void migrate(DataSource dataSource, String module) {
        Flyway.configure(Migrator.class.getClassLoader())
                .dataSource(dataSource)
                .schemas(module)
                .defaultSchema(module)
                .table("schema_history")
                .locations("classpath:db/migration/" + module)
                .validateMigrationNaming(true)
                .load()
                .migrate();
    }
}
