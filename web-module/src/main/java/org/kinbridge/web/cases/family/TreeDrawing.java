package org.kinbridge.web.cases.family;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.kinbridge.cases.family.FamilyMember;
import org.kinbridge.cases.family.FamilyView;
import org.kinbridge.cases.family.TreeLayout;
import org.kinbridge.cases.family.TreeLayout.Bond;
import org.kinbridge.cases.person.KinshipView;
import org.kinbridge.cases.person.PersonRole;
import org.kinbridge.cases.person.StatedKinship;
import org.kinbridge.web.support.Words;

/** Draws the family of a case. */
final class TreeDrawing {

    /** Of a box, and the space between boxes. */
    static final TreeLayout.Measures MEASURES = new TreeLayout.Measures(176, 74, 28, 64);

    private static final int LETTERS_IN_A_LINE = 20;

    private final Words words;
    private final boolean rightToLeft;

    TreeDrawing(Words words, boolean rightToLeft) {
        this.words = words;
        this.rightToLeft = rightToLeft;
    }

    FamilyTree draw(FamilyView family) {
        List<String> keys = family.members().stream()
                .map(member -> member.person().id().toString())
                .toList();
        List<TreeLayout.Link> links = family.standing().stream()
                .map(StatedKinship::kinship)
                .map(TreeDrawing::link)
                .toList();
        TreeLayout.Drawing plain = TreeLayout.of(keys, links, MEASURES);
        TreeLayout.Drawing drawing = rightToLeft ? plain.mirrored(MEASURES.boxWidth()) : plain;
        return new FamilyTree(
                drawing.width(),
                drawing.height(),
                drawing.boxes().stream().map(box -> person(family, box)).toList(),
                drawing.wires().stream().map(TreeDrawing::line).toList());
    }

    private FamilyTree.Person person(FamilyView family, TreeLayout.Box box) {
        FamilyMember member = family.members().stream()
                .filter(one -> one.person().id().toString().equals(box.key()))
                .findFirst()
                .orElseThrow();
        String part = words.constant("persons.role", role(member.part()));
        String born = member.born().isEmpty() ? "" : words.of("persons.bornIn", member.born());
        String name = member.person().name();
        return new FamilyTree.Person(
                box.key(),
                box.x(),
                box.y(),
                member.part().name().toLowerCase(Locale.ROOT),
                lines(name),
                born.isEmpty() ? part : part + " · " + born,
                born.isEmpty() ? name + ", " + part : name + ", " + part + ", " + born);
    }

    private static PersonRole.Kind role(FamilyMember.Part part) {
        return PersonRole.Kind.valueOf(part.name());
    }

    /** At most two lines; what does not fit is cut off: the whole name is in the label. */
    static List<String> lines(String name) {
        if (name.length() <= LETTERS_IN_A_LINE) {
            return List.of(name);
        }
        int space = name.lastIndexOf(' ', LETTERS_IN_A_LINE);
        int end = space > 0 ? space : LETTERS_IN_A_LINE;
        String rest = name.substring(end).strip();
        List<String> lines = new ArrayList<>(List.of(name.substring(0, end)));
        lines.add(rest.length() <= LETTERS_IN_A_LINE ? rest : rest.substring(0, LETTERS_IN_A_LINE - 1) + "…");
        return lines;
    }

    private static FamilyTree.Line line(TreeLayout.Wire wire) {
        return new FamilyTree.Line(
                wire.bond().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                wire.points().stream().map(point -> point.x() + "," + point.y()).collect(Collectors.joining(" ")));
    }

    /** Uncles stand a row above, cousins in the same row; what says nothing about generations stands beside. */
    private static TreeLayout.Link link(KinshipView kin) {
        String person = kin.person().toString();
        String relative = kin.relative().toString();
        return switch (kin.kinship().line()) {
            case PARENT -> new TreeLayout.Link(person, relative, Bond.PARENT, 1);
            case CHILD -> new TreeLayout.Link(relative, person, Bond.PARENT, 1);
            case STEPPARENT -> new TreeLayout.Link(person, relative, Bond.STEPPARENT, 1);
            case STEPCHILD -> new TreeLayout.Link(relative, person, Bond.STEPPARENT, 1);
            case SPOUSE, PARTNER -> new TreeLayout.Link(person, relative, Bond.PARTNER, 0);
            case FORMER_SPOUSE -> new TreeLayout.Link(person, relative, Bond.FORMER_PARTNER, 0);
            case SIBLING -> new TreeLayout.Link(person, relative, Bond.SIBLING, 0);
            case HALF_SIBLING -> new TreeLayout.Link(person, relative, Bond.HALF_SIBLING, 0);
            case STEPSIBLING -> new TreeLayout.Link(person, relative, Bond.STEPSIBLING, 0);
            case GRANDPARENT -> new TreeLayout.Link(person, relative, Bond.OTHER, 2);
            case GRANDCHILD -> new TreeLayout.Link(relative, person, Bond.OTHER, 2);
            case PARENTS_SIBLING, PARENT_IN_LAW -> new TreeLayout.Link(person, relative, Bond.OTHER, 1);
            case SIBLINGS_CHILD, CHILD_IN_LAW -> new TreeLayout.Link(relative, person, Bond.OTHER, 1);
            default -> new TreeLayout.Link(person, relative, Bond.OTHER, 0);
        };
    }
}
