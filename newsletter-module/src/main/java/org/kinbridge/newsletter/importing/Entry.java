package org.kinbridge.newsletter.importing;

/**
 * One entry of the contents list as it stands in the source.
 *
 * @param line the line of its title, counted from 0; identifies the entry
 * @param position its place in the list, counted from 1
 * @param title without number, bullet and page
 * @param lede the words under the title, or empty
 */
public record Entry(int line, int position, String title, String lede) {}
