package org.kinbridge.cases.appeal;

import org.kinbridge.core.text.Language;

/** What an appeal asks for. One question fares better than three, but a family may need more than one. */
public enum Ask {
    WHEREABOUTS(
            "We ask you to find out where %s may be, and to tell us whatever can be established.",
            "از شما درخواست می‌کنیم جست‌وجو کنید که %s در کجاست و هر آنچه روشن می‌شود به ما بگویید."),
    TELEPHONE_CALL(
            "We ask you to make a telephone call with %s possible.",
            "از شما درخواست می‌کنیم امکان یک تماس تلفنی با %s را فراهم کنید."),
    MEETING(
            "We ask you to make a meeting with %s possible, in whichever form they themselves wish.",
            "از شما درخواست می‌کنیم امکان دیدار با %s را، به هر شکلی که خود می‌خواهند، فراهم کنید."),
    INVESTIGATION(
            "We ask you to investigate what happened to %s, and to tell our family the result.",
            "از شما درخواست می‌کنیم دربارهٔ آنچه بر %s گذشته است تحقیق کنید و نتیجه را به خانوادهٔ ما بگویید.");

    private final String english;
    private final String persian;

    Ask(String english, String persian) {
        this.english = english;
        this.persian = persian;
    }

    /**
     * The request as a sentence.
     *
     * @param language of the letter; Persian or English, any other gives English
     * @param names    the sought persons, already joined
     */
    String sentence(Language language, String names) {
        return (language == Language.FA ? persian : english).formatted(names);
    }
}
