package org.kinbridge.web.newsroom.editor;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.kinbridge.web.fixture.Desk;
import org.kinbridge.web.fixture.Staff;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Somebody who writes in the editor, at a real browser. */
final class Writing implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final String STORED = """
            const done = arguments[arguments.length - 1];
            const page = new URLSearchParams(location.search);
            fetch(location.pathname.replace(/[^/]*$/, 'text') + '?id=' + page.get('id') + '&language=' + (page.get('language') || 'en'),
                {headers: {Accept: 'application/json'}}).then(answer => answer.json()).then(text => done(JSON.stringify(text)));
            """;

    private static final String PASTE = """
            const text = document.getElementById('editor-text');
            text.focus();
            const clipboard = new DataTransfer();
            clipboard.setData('text/html', arguments[0]);
            text.dispatchEvent(new ClipboardEvent('paste', {clipboardData: clipboard, bubbles: true, cancelable: true}));
            """;

    private static final String KEPT = """
            const done = arguments[arguments.length - 1];
            indexedDB.databases().then(all => {
              if (!all.some(one => one.name === 'kinbridge-editor')) { done(0); return; }
              const opening = indexedDB.open('kinbridge-editor', 1);
              opening.onsuccess = () => {
                const counting = opening.result.transaction('texts').objectStore('texts').count();
                counting.onsuccess = () => { opening.result.close(); done(counting.result); };
              };
            });
            """;

    private final Desk desk;

    private Writing(Desk desk) {
        this.desk = desk;
    }

    static Writing as(Staff.Member member, URI address) {
        Desk desk = Desk.open(address);
        // a browser without a window has no focus of its own
        ((ChromeDriver) desk.browser())
                .executeCdpCommand("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
        desk.signIn(member);
        return new Writing(desk);
    }

    Desk desk() {
        return desk;
    }

    /** Begins a piece and waits for its editor. */
    Writing begin(String title) {
        return begin(title, "English");
    }

    Writing begin(String title, String language) {
        desk.go("/desk/newsroom/work/begin").choose("Language", language).type("Title", title);
        desk.press("Begin writing");
        return opened();
    }

    Writing go(String path) {
        desk.go(path);
        return opened();
    }

    Writing reload() {
        desk.browser().navigate().refresh();
        return opened();
    }

    /** Waits until the editor is there and has put back what it kept. */
    Writing opened() {
        waiting("the editor")
                .until(driver -> Boolean.TRUE.equals(script(
                        "const it = document.getElementById('editor'); return !!it && it.dataset.ready === 'true'")));
        return this;
    }

    /** Puts the caret at the end of the text. */
    Writing atEnd() {
        script("document.getElementById('editor-text').focus()");
        return keys(Keys.chord(Keys.CONTROL, Keys.END));
    }

    Writing atBeginning() {
        script("document.getElementById('editor-text').focus()");
        return keys(Keys.chord(Keys.CONTROL, Keys.HOME));
    }

    /** Types where the focus is; of a chord the last key is pressed while the others are held. */
    Writing keys(CharSequence... keys) {
        Actions actions = new Actions(desk.browser());
        for (CharSequence one : keys) {
            int length = one.length();
            if (length > 1 && one.charAt(length - 1) == Keys.NULL.charAt(0)) {
                hold(actions, one.subSequence(0, length - 2), one.subSequence(length - 2, length - 1));
            } else {
                actions.sendKeys(one);
            }
        }
        actions.perform();
        return this;
    }

    private static void hold(Actions actions, CharSequence modifiers, CharSequence key) {
        modifiers.chars().forEach(modifier -> actions.keyDown(String.valueOf((char) modifier)));
        actions.sendKeys(key);
        modifiers.chars().forEach(modifier -> actions.keyUp(String.valueOf((char) modifier)));
    }

    Writing paste(String html) {
        script(PASTE, html);
        return this;
    }

    Writing pasteFile(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Writing.class.getResourceAsStream(name))) {
            return paste(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** Waits until the editor says that the text is in this state: {@code saved}, {@code offline} and the like. */
    Writing awaits(String state) {
        waiting("the state " + state)
                .until(driver -> state.equals(script("return document.querySelector('.editor-status').dataset.state")));
        return this;
    }

    /** Waits for a dialog to open, or for the last one to close. */
    Writing dialog(boolean open) {
        waiting(open ? "a dialog" : "the dialog to close").until(driver -> Boolean.valueOf(open)
                .equals(script("return !!document.querySelector('.editor-dialog[open]')")));
        return this;
    }

    /** What the server has: its JSON. */
    String stored() {
        return String.valueOf(((JavascriptExecutor) desk.browser()).executeAsyncScript(STORED));
    }

    /** Whether the server comes to have these words: what a page sends when it is closed arrives a little later. */
    boolean awaitsStored(String words) {
        return waiting("the words to be stored").until(driver -> stored().contains(words));
    }

    /** The number of texts that this browser keeps because they could not be saved. */
    long kept() {
        return ((Number) Objects.requireNonNull(((JavascriptExecutor) desk.browser()).executeAsyncScript(KEPT)))
                .longValue();
    }

    /** Waits until this browser keeps so many texts. */
    Writing keeps(long number) {
        waiting(number + " kept texts").until(driver -> kept() == number);
        return this;
    }

    String text() {
        return desk.browser().findElement(By.id("editor-text")).getText();
    }

    Object script(String code, Object... arguments) {
        return ((JavascriptExecutor) desk.browser()).executeScript(code, arguments);
    }

    /** Cuts the browser off, or connects it again. */
    Writing offline(boolean off) {
        ChromeDriver chrome = (ChromeDriver) desk.browser();
        chrome.executeCdpCommand("Network.enable", Map.of());
        chrome.executeCdpCommand(
                "Network.emulateNetworkConditions",
                Map.of("offline", off, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
        return this;
    }

    WebDriverWait waiting(String what) {
        WebDriverWait wait = new WebDriverWait(desk.browser(), PATIENCE, Duration.ofMillis(100));
        wait.ignoring(StaleElementReferenceException.class);
        wait.withMessage(() -> "Waited in vain for " + what + ":\n" + desk.bodyText());
        return wait;
    }

    @Override
    public void close() {
        desk.close();
    }
}
