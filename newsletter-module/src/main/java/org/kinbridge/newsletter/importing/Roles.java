package org.kinbridge.newsletter.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The role of every line. Immutable; a hundred thousand lines take a hundred kilobytes. */
final class Roles {
    private static final LineRole[] ALL = LineRole.values();

    private final byte[] roles;

    private Roles(byte[] roles) {
        this.roles = roles;
    }

    /** Lines {@code from} to {@code to} (excluded) that share a role; the form in which roles are stored. */
    record Run(int from, int to, LineRole role) {}

    static Roles allBody(int lines) {
        return new Roles(new byte[lines]);
    }

    static Roles of(LineRole[] roles) {
        byte[] bytes = new byte[roles.length];
        for (int i = 0; i < roles.length; i++) {
            bytes[i] = (byte) roles[i].ordinal();
        }
        return new Roles(bytes);
    }

    static Roles of(int lines, List<Run> runs) {
        byte[] bytes = new byte[lines];
        for (Run run : runs) {
            Arrays.fill(bytes, run.from(), run.to(), (byte) run.role().ordinal());
        }
        return new Roles(bytes);
    }

    int size() {
        return roles.length;
    }

    LineRole of(int line) {
        return ALL[roles[line]];
    }

    Roles with(int from, int to, LineRole role) {
        byte[] copy = roles.clone();
        Arrays.fill(copy, from, to, (byte) role.ordinal());
        return new Roles(copy);
    }

    /** One line more: what stood at {@code line} stands there and on the next. */
    Roles doubled(int line) {
        byte[] longer = new byte[roles.length + 1];
        System.arraycopy(roles, 0, longer, 0, line + 1);
        System.arraycopy(roles, line, longer, line + 1, roles.length - line);
        return new Roles(longer);
    }

    /** Every run whose role is not {@link LineRole#BODY}. */
    List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= roles.length; i++) {
            if (i == roles.length || roles[i] != roles[start]) {
                if (roles[start] != 0) {
                    runs.add(new Run(start, i, ALL[roles[start]]));
                }
                start = i;
            }
        }
        return runs;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Roles that && Arrays.equals(roles, that.roles);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(roles);
    }
}
