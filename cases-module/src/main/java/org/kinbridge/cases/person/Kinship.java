package org.kinbridge.cases.person;

import java.util.Arrays;
import java.util.Optional;

/**
 * What one person is to another, after HL7 v3 code system RoleCode (2.16.840.1.113883.5.111), branch
 * PersonalRelationshipRoleType. Where the code system has no term of its own (great-niece, second cousin) the wider
 * one stands: {@link #EXTENDED_FAMILY}.
 */
public enum Kinship {
    BROTHER("BRO", Line.SIBLING, Sex.MALE),
    SISTER("SIS", Line.SIBLING, Sex.FEMALE),
    SIBLING("SIB", Line.SIBLING, Sex.UNKNOWN),
    HALF_BROTHER("HBRO", Line.HALF_SIBLING, Sex.MALE),
    HALF_SISTER("HSIS", Line.HALF_SIBLING, Sex.FEMALE),
    HALF_SIBLING("HSIB", Line.HALF_SIBLING, Sex.UNKNOWN),
    STEPBROTHER("STPBRO", Line.STEPSIBLING, Sex.MALE),
    STEPSISTER("STPSIS", Line.STEPSIBLING, Sex.FEMALE),
    STEPSIBLING("STPSIB", Line.STEPSIBLING, Sex.UNKNOWN),
    FATHER("FTH", Line.PARENT, Sex.MALE),
    MOTHER("MTH", Line.PARENT, Sex.FEMALE),
    PARENT("PRN", Line.PARENT, Sex.UNKNOWN),
    SON("SON", Line.CHILD, Sex.MALE),
    DAUGHTER("DAU", Line.CHILD, Sex.FEMALE),
    CHILD("CHILD", Line.CHILD, Sex.UNKNOWN),
    STEPFATHER("STPFTH", Line.STEPPARENT, Sex.MALE),
    STEPMOTHER("STPMTH", Line.STEPPARENT, Sex.FEMALE),
    STEPPARENT("STPPRN", Line.STEPPARENT, Sex.UNKNOWN),
    STEPSON("STPSON", Line.STEPCHILD, Sex.MALE),
    STEPDAUGHTER("STPDAU", Line.STEPCHILD, Sex.FEMALE),
    STEPCHILD("STPCHLD", Line.STEPCHILD, Sex.UNKNOWN),
    HUSBAND("HUSB", Line.SPOUSE, Sex.MALE),
    WIFE("WIFE", Line.SPOUSE, Sex.FEMALE),
    SPOUSE("SPS", Line.SPOUSE, Sex.UNKNOWN),
    FORMER_SPOUSE("FMRSPS", Line.FORMER_SPOUSE, Sex.UNKNOWN),
    SIGNIFICANT_OTHER("SIGOTHR", Line.PARTNER, Sex.UNKNOWN),
    GRANDFATHER("GRFTH", Line.GRANDPARENT, Sex.MALE),
    GRANDMOTHER("GRMTH", Line.GRANDPARENT, Sex.FEMALE),
    GRANDPARENT("GRPRN", Line.GRANDPARENT, Sex.UNKNOWN),
    GRANDSON("GRNDSON", Line.GRANDCHILD, Sex.MALE),
    GRANDDAUGHTER("GRNDDAU", Line.GRANDCHILD, Sex.FEMALE),
    GRANDCHILD("GRNDCHILD", Line.GRANDCHILD, Sex.UNKNOWN),
    UNCLE("UNCLE", Line.PARENTS_SIBLING, Sex.MALE),
    AUNT("AUNT", Line.PARENTS_SIBLING, Sex.FEMALE),
    NEPHEW("NEPHEW", Line.SIBLINGS_CHILD, Sex.MALE),
    NIECE("NIECE", Line.SIBLINGS_CHILD, Sex.FEMALE),
    NIECE_OR_NEPHEW("NIENEPH", Line.SIBLINGS_CHILD, Sex.UNKNOWN),
    COUSIN("COUSN", Line.COUSIN, Sex.UNKNOWN),
    FATHER_IN_LAW("FTHINLAW", Line.PARENT_IN_LAW, Sex.MALE),
    MOTHER_IN_LAW("MTHINLAW", Line.PARENT_IN_LAW, Sex.FEMALE),
    PARENT_IN_LAW("PRNINLAW", Line.PARENT_IN_LAW, Sex.UNKNOWN),
    SON_IN_LAW("SONINLAW", Line.CHILD_IN_LAW, Sex.MALE),
    DAUGHTER_IN_LAW("DAUINLAW", Line.CHILD_IN_LAW, Sex.FEMALE),
    CHILD_IN_LAW("CHLDINLAW", Line.CHILD_IN_LAW, Sex.UNKNOWN),
    BROTHER_IN_LAW("BROINLAW", Line.SIBLING_IN_LAW, Sex.MALE),
    SISTER_IN_LAW("SISINLAW", Line.SIBLING_IN_LAW, Sex.FEMALE),
    SIBLING_IN_LAW("SIBINLAW", Line.SIBLING_IN_LAW, Sex.UNKNOWN),
    EXTENDED_FAMILY("EXT", Line.EXTENDED, Sex.UNKNOWN),
    FAMILY_MEMBER("FAMMEMB", Line.FAMILY, Sex.UNKNOWN),
    FRIEND("FRND", Line.FRIEND, Sex.UNKNOWN),
    NEIGHBOUR("NBOR", Line.NEIGHBOUR, Sex.UNKNOWN);

    /** A relation without regard to sex; each knows how it looks from the other side. */
    public enum Line {
        SIBLING,
        HALF_SIBLING,
        STEPSIBLING,
        PARENT,
        CHILD,
        STEPPARENT,
        STEPCHILD,
        SPOUSE,
        FORMER_SPOUSE,
        PARTNER,
        GRANDPARENT,
        GRANDCHILD,
        PARENTS_SIBLING,
        SIBLINGS_CHILD,
        COUSIN,
        PARENT_IN_LAW,
        CHILD_IN_LAW,
        SIBLING_IN_LAW,
        EXTENDED,
        FAMILY,
        FRIEND,
        NEIGHBOUR;

        /** How it looks from the other side. */
        public Line inverse() {
            return switch (this) {
                case PARENT -> CHILD;
                case CHILD -> PARENT;
                case STEPPARENT -> STEPCHILD;
                case STEPCHILD -> STEPPARENT;
                case GRANDPARENT -> GRANDCHILD;
                case GRANDCHILD -> GRANDPARENT;
                case PARENTS_SIBLING -> SIBLINGS_CHILD;
                case SIBLINGS_CHILD -> PARENTS_SIBLING;
                case PARENT_IN_LAW -> CHILD_IN_LAW;
                case CHILD_IN_LAW -> PARENT_IN_LAW;
                default -> this;
            };
        }

        /** Whether two people can stand in one such relation only: by blood, and near. */
        public boolean onlyOne() {
            return switch (this) {
                case SIBLING, HALF_SIBLING, PARENT, CHILD, GRANDPARENT, GRANDCHILD, PARENTS_SIBLING, SIBLINGS_CHILD ->
                    true;
                default -> false;
            };
        }
    }

    private final String code;
    private final Line line;
    private final Sex sex;

    Kinship(String code, Line line, Sex sex) {
        this.code = code;
        this.line = line;
        this.sex = sex;
    }

    /** The HL7 RoleCode. */
    public String code() {
        return code;
    }

    /** The relation without regard to sex. */
    public Line line() {
        return line;
    }

    /** The sex that the term implies; UNKNOWN if it implies none. */
    public Sex sex() {
        return sex;
    }

    /**
     * What the other is in return: to a sister a man is her brother.
     *
     * @param sexOfTheOther of the person to whom this one is so related
     */
    public Kinship inverse(Sex sexOfTheOther) {
        return term(line.inverse(), sexOfTheOther);
    }

    /** The term that fits the sex: a sibling known to be a man is a brother. */
    public Kinship of(Sex known) {
        return sex == Sex.UNKNOWN && known != Sex.UNKNOWN ? term(line, known) : this;
    }

    /** The code system has no term for "uncle or aunt": the wider one stands in its place. */
    private static Kinship term(Line line, Sex sex) {
        return find(line, sex).or(() -> find(line, Sex.UNKNOWN)).orElse(EXTENDED_FAMILY);
    }

    private static Optional<Kinship> find(Line line, Sex sex) {
        return Arrays.stream(values())
                .filter(kinship -> kinship.line == line && kinship.sex == sex)
                .findFirst();
    }
}
