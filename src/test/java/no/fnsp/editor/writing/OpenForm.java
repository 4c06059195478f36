package no.fnsp.editor.writing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import no.fnsp.signin.Chromium;

/** The form of a text, open in a tab. */
record OpenForm(Page page) {

    private static final double PATIENCE = 20_000;

    static OpenForm in(BrowserContext context, String address) {
        Page page = context.newPage();
        page.navigate(address);
        return new OpenForm(page);
    }

    /** Where formatted text is written. @param field {@code lead}, {@code c0.text} … */
    Locator text(String field) {
        return page.locator("fnsp-rich-text[name='" + field + "'] .rich-text");
    }

    /** Writes at the end of a paragraph that has these words. */
    OpenForm append(String field, String paragraph, String words) {
        text(field).getByText(paragraph).click();
        page.keyboard().press("End");
        page.keyboard().type(words);
        return this;
    }

    OpenForm write(String field, String words) {
        text(field).click();
        page.keyboard().press("ControlOrMeta+End");
        page.keyboard().type(words);
        return this;
    }

    /** Chooses something in the menu of what can be put in. */
    OpenForm insert(String field, String what) {
        Locator tools = page.locator("fnsp-rich-text[name='" + field + "'] [role=toolbar]");
        tools.getByText("Set inn").click();
        tools.getByRole(AriaRole.MENUITEM).getByText(what).click();
        return this;
    }

    /** Waits until the line at the top says so. @param state {@code saved}, {@code offline} … */
    OpenForm until(String state) {
        PlaywrightAssertions.assertThat(page.locator("[data-save-state][data-state=" + state + "]"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE));
        return this;
    }

    /** Waits until a field has the words. */
    OpenForm has(String field, String words) {
        PlaywrightAssertions.assertThat(text(field))
                .containsText(words, new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
        return this;
    }

    OpenForm reloaded() {
        page.reload();
        return this;
    }

    String html(String field) {
        return (String)
                page.evaluate("name => document.querySelector(`fnsp-rich-text[name=\"${name}\"]`).value", field);
    }

    /** As from another program's clipboard. */
    OpenForm paste(String field, String html) {
        text(field).click();
        page.evaluate("""
                ([name, html]) => {
                    const clip = new DataTransfer()
                    clip.setData('text/html', html)
                    clip.setData('text/plain', 'ord')
                    const paste = new ClipboardEvent('paste', { clipboardData: clip, bubbles: true, cancelable: true })
                    document.querySelector(`fnsp-rich-text[name="${name}"] .rich-text`).dispatchEvent(paste)
                }
                """, List.of(field, html));
        return this;
    }

    void picture(String name) {
        Chromium.picture(page, name);
    }
}
