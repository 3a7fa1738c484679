package org.kinbridge.cases.family;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Couples, and who hangs below whom. Each group hangs below one other at most, always in a lower row: a forest, in
 * which everybody appears once.
 */
final class Groups {

    /** People side by side; a group without members only holds siblings together whose parents are not known. */
    static final class Group {
        private final List<String> members;
        private final List<Group> children = new ArrayList<>();
        private @Nullable Group parent;

        Group(List<String> members) {
            this.members = members;
        }

        List<String> members() {
            return members;
        }

        List<Group> children() {
            return children;
        }

        private void hang(Group below) {
            below.parent = this;
            children.add(below);
        }
    }

    private final List<TreeLayout.Link> links;
    private final Generations generations;
    private final Map<String, Group> groupOf = new LinkedHashMap<>();
    private final List<Group> all = new ArrayList<>();

    Groups(List<String> keys, List<TreeLayout.Link> links, Generations generations) {
        this.links = links.stream().filter(generations::fits).toList();
        this.generations = generations;
        keys.forEach(this::makeGroup);
        List<Group> topDown = new ArrayList<>(all);
        topDown.sort(Comparator.comparingInt(this::row));
        topDown.forEach(this::hangBelowParents);
        topDown.forEach(this::hangBesideSiblings);
    }

    /** The groups that hang below none, in the order in which their first members were given. */
    List<Group> roots() {
        return all.stream().filter(group -> group.parent == null).toList();
    }

    private void makeGroup(String key) {
        if (groupOf.containsKey(key)) {
            return;
        }
        Set<String> members = new LinkedHashSet<>();
        gather(key, members);
        Group group = new Group(order(members));
        members.forEach(member -> groupOf.put(member, group));
        all.add(group);
    }

    private void gather(String key, Set<String> members) {
        if (members.add(key)) {
            partners(key).forEach(partner -> gather(partner, members));
        }
    }

    private List<String> partners(String key) {
        return links.stream()
                .filter(link -> link.bond().couple())
                .filter(link -> link.from().equals(key) || link.to().equals(key))
                .map(link -> link.from().equals(key) ? link.to() : link.from())
                .toList();
    }

    /** Whoever has had several partners stands between the first two. */
    private List<String> order(Collection<String> members) {
        List<String> order = new ArrayList<>(members);
        if (order.size() > 2) {
            String hub = order.stream()
                    .max(Comparator.comparingInt(key -> partners(key).size()))
                    .orElseThrow();
            order.remove(hub);
            order.add(1, hub);
        }
        return order;
    }

    private int row(Group group) {
        return group.members.isEmpty() ? -1 : generations.row(group.members.get(0));
    }

    private void hangBelowParents(Group group) {
        above(group, TreeLayout.Bond.PARENT)
                .or(() -> above(group, TreeLayout.Bond.STEPPARENT))
                .or(() -> grandparents(group))
                .ifPresent(elders -> elders.hang(group));
    }

    private Optional<Group> above(Group group, TreeLayout.Bond bond) {
        return links.stream()
                .filter(link -> link.bond() == bond && link.down() > 0 && group.members.contains(link.to()))
                .map(link -> groupOf.get(link.from()))
                .findFirst();
    }

    private Optional<Group> grandparents(Group group) {
        return links.stream()
                .filter(link -> link.bond() == TreeLayout.Bond.OTHER && link.down() > 1)
                .filter(link -> group.members.contains(link.to()))
                .map(link -> groupOf.get(link.from()))
                .findFirst();
    }

    private void hangBesideSiblings(Group group) {
        if (group.parent != null) {
            return;
        }
        for (Group sibling : siblings(group)) {
            Group parents = sibling.parent;
            if (parents != null && row(parents) < row(group)) {
                parents.hang(group);
                return;
            }
        }
        siblings(group).stream()
                .filter(sibling -> sibling.parent == null)
                .findFirst()
                .ifPresent(sibling -> {
                    Group unknown = new Group(List.of());
                    all.add(all.indexOf(group), unknown);
                    unknown.hang(group);
                    unknown.hang(sibling);
                });
    }

    private List<Group> siblings(Group group) {
        return links.stream()
                .filter(link -> link.bond().sibling())
                .filter(link -> group.members.contains(link.from()) != group.members.contains(link.to()))
                .map(link -> groupOf.get(group.members.contains(link.from()) ? link.to() : link.from()))
                .toList();
    }
}
