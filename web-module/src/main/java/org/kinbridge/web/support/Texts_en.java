package org.kinbridge.web.support;

/** The English texts, named so that a server whose own language is another never answers an English page in it. */
public class Texts_en extends Texts {}
