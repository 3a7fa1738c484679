package org.kinbridge.cases.testimony;

/** Words of a witness that may be used outside. @param witness the name, or the pseudonym */
public record QuotableStatement(StatementId id, String witness, String text) {}
