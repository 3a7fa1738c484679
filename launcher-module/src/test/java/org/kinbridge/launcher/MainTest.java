package org.kinbridge.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class MainTest {

    private static final int JAVA_8_CLASS_FILE = 52;

    @Test
    void knowsAnOldJavaByItsName() {
        assertThat(Main.runsOn("1.8")).isFalse();
        assertThat(Main.runsOn("11")).isFalse();
        assertThat(Main.runsOn("")).isFalse();
        assertThat(Main.runsOn("17")).isTrue();
        assertThat(Main.runsOn("25")).isTrue();
    }

    @Test
    void canBeLoadedByJava8SoThatItCanSayThatItIsTooOld() throws IOException {
        assertThat(classFileVersion(Main.class)).isEqualTo(JAVA_8_CLASS_FILE);
        assertThat(classFileVersion(Launcher.class)).isGreaterThan(JAVA_8_CLASS_FILE);
    }

    private static int classFileVersion(Class<?> type) throws IOException {
        try (DataInputStream in = new DataInputStream(type.getResourceAsStream(type.getSimpleName() + ".class"))) {
            in.readInt();
            in.readUnsignedShort();
            return in.readUnsignedShort();
        }
    }
}
