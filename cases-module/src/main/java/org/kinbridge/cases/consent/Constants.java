package org.kinbridge.cases.consent;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Sets of constants as one column: their names, parted by commas. */
final class Constants {

    private Constants() {}

    static String join(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    /** In the order in which the constants are declared. */
    static <E extends Enum<E>> Set<E> read(String joined, Class<E> type) {
        Set<E> read = EnumSet.noneOf(type);
        Arrays.stream(joined.split(","))
                .filter(name -> !name.isEmpty())
                .forEach(name -> read.add(Enum.valueOf(type, name)));
        return read;
    }
}
