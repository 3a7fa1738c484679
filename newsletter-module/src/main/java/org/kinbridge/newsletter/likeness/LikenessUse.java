package org.kinbridge.newsletter.likeness;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Where a picture may be shown. An issue appears in all three, so that a picture in it needs all three. */
public enum LikenessUse {
    WEB,
    PRINT,
    MAIL;

    /** As one column: the names in alphabetical order, parted by commas. */
    static String join(Collection<LikenessUse> uses) {
        return uses.stream().map(LikenessUse::name).sorted().collect(Collectors.joining(","));
    }

    static Set<LikenessUse> read(String joined) {
        Set<LikenessUse> uses = EnumSet.noneOf(LikenessUse.class);
        Arrays.stream(joined.split(",")).map(LikenessUse::valueOf).forEach(uses::add);
        return uses;
    }
}
