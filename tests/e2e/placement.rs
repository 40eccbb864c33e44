//! The card in pages that are hard on it: above whatever they open, whole whatever they style, there whatever they replace.

use serde_json::{Value, json};

use crate::stage::{BARE, FAIL, Outcome, Stage, check, in_card, same};

/// The card is on top, so that what looks after it has come.
const ON_TOP: &str = "!!document.querySelector('help-401')?.shadowRoot?.querySelector(':popover-open')";

/// Whether a click in the middle of the card is one on the card.
const REACHED: &str = "(() => { const { left, top, width, height } = document.querySelector('help-401').shadowRoot.querySelector('[part~=panel]').getBoundingClientRect(); \
    return document.elementFromPoint(left + width / 2, top + height / 2)?.localName == 'help-401' })()";

/// A modal dialog of the page's, in which somebody is typing; in a shadow of its own, if so wanted.
const DIALOG: &str = "window.typing = (deep) => { const dialog = document.createElement('dialog'), field = document.createElement('input'); \
    dialog.append(field); const place = document.body.appendChild(document.createElement('div')); \
    (deep ? place.attachShadow({ mode: 'open' }) : place).append(dialog); dialog.showModal(); field.focus(); field.value = 'half a sen'; return { dialog, field } };";

async fn shown(stage: &Stage) -> Outcome {
    stage.run(FAIL).await?;
    stage.until::<bool>("a card on top", ON_TOP).await.map(drop)
}

#[tokio::test]
async fn a_card_can_be_used_while_a_modal_dialog_is_open_and_leaves_it_as_it_was() -> Outcome {
    let stage = Stage::at(BARE).await?;
    stage.run(DIALOG).await?;
    for deep in [false, true] {
        for first in [true, false] {
            let what = format!("a dialog opened {}, in a shadow: {deep}", if first { "first" } else { "afterwards" });
            let open = format!("window.page = typing({deep})");
            if first {
                stage.run(&open).await?;
                shown(&stage).await?;
            } else {
                shown(&stage).await?;
                stage.run(&open).await?;
            }
            let reached = format!("{REACHED} && {}", in_card(":modal"));
            stage.until::<Value>(&format!("the card in reach with {what}"), &format!("!!({reached})")).await?;
            let focus: String =
                stage.get("document.querySelector('help-401').shadowRoot.activeElement?.localName ?? ''").await?;
            same(&format!("what has the focus with {what}"), focus.as_str(), "dialog")?;
            // Whoever goes on typing presses nothing.
            stage.type_keys(" \u{e007}").await?;
            same("titles", stage.any_card().await?.title.as_str(), "Please sign in")?;
            stage.click("the closing button", &in_card("[data-action=dismiss]")).await?;
            stage.no_card().await?;
            let (open, focused, typed): (bool, bool, String) = stage
                .get("[page.dialog.open, page.dialog.getRootNode().activeElement == page.field, page.field.value]")
                .await?;
            check(open && focused && typed == "half a sen", || format!("{what}: {open} {focused} {typed:?}"))?;
            // Escape closes the card alone, and the page's dialog only when there is no card.
            stage.run("help401.open(help401.incidents()[0].id)").await?;
            stage.until::<Value>("the card again", &format!("!!({reached})")).await?;
            stage.type_keys("\u{e00c}").await?;
            stage.no_card().await?;
            check(stage.get("page.dialog.open").await?, || format!("{what}: Escape closed both"))?;
            stage.run("page.dialog.close(); help401.destroy(); ").await?;
            stage.open(BARE).await?;
            stage.run(DIALOG).await?;
        }
    }
    Ok(())
}

#[tokio::test]
async fn nobody_is_kept_from_the_page_once_its_dialog_is_over() -> Outcome {
    let stage = Stage::at(BARE).await?;
    stage.run(DIALOG).await?;
    stage.run("window.page = typing(false)").await?;
    shown(&stage).await?;
    stage.until::<Value>("a modal card", &format!("!!{}", in_card(":modal"))).await?;
    stage.run("page.dialog.remove()").await?;
    stage.run("document.body.append(document.createElement('dialog')); document.body.lastChild.open = true").await?;
    stage.until::<Value>("a card beside the page", &format!("!{} && {REACHED}", in_card(":modal"))).await?;
    stage.click("the page's button", "document.querySelector('[data-testid=fail]')").await
}

#[tokio::test]
async fn a_press_on_the_card_is_none_beside_something_of_the_page() -> Outcome {
    let stage = Stage::at(BARE).await?;
    stage
        .run(
            "window.heard = []; for (const type of ['pointerdown', 'mousedown', 'click', 'keydown', 'focusin']) \
             document.addEventListener(type, () => heard.push(type)); \
             const field = document.body.appendChild(document.createElement('input')); field.focus(); heard.length = 0",
        )
        .await?;
    shown(&stage).await?;
    stage.click("the details", &in_card("summary")).await?;
    stage.until::<bool>("the details being open", &format!("{}.open", in_card("details"))).await?;
    stage.type_keys("\u{e004}").await?;
    same("what the page heard", stage.get::<Vec<String>>("heard").await?, Vec::new())?;
    stage.type_keys("\u{e00c}").await?;
    stage.no_card().await?;
    check(stage.get("document.activeElement.localName == 'input'").await?, || "the focus did not come back".to_owned())
}

/// What of the card tells that nothing of the page's reaches it: sizes, place and looks.
const LOOKS: &str = "(async () => { const root = document.querySelector('help-401').shadowRoot; const panel = root.querySelector('[part~=panel]'); \
    await Promise.all(panel.getAnimations().map(({ finished }) => finished)); \
    const look = (selector, ...names) => { const style = getComputedStyle(root.querySelector(selector)); return names.map((name) => style[name]) }; \
    const { right, bottom, width, height } = panel.getBoundingClientRect(); \
    return [Math.round(innerWidth - right), Math.round(innerHeight - bottom), Math.round(width), Math.round(height), \
      ...look('[part~=panel]', 'display', 'visibility', 'color', 'backgroundColor', 'fontSize', 'textAlign'), \
      ...look('h2', 'fontSize', 'fontWeight', 'color', 'letterSpacing', 'textTransform'), \
      ...look('button.primary', 'display', 'backgroundColor', 'cursor', 'height')] })()";

#[tokio::test]
async fn no_style_of_the_page_reaches_the_card() -> Outcome {
    let stage = Stage::at(BARE).await?;
    shown(&stage).await?;
    let clean: Value = stage.get(LOOKS).await?;
    check(clean[0] == 16 && clean[1] == 16, || format!("the card is not in its corner: {clean}"))?;
    for css in [
        "* { all: unset !important }",
        "html { font-size: 62.5%; line-height: 3; letter-spacing: 2px; text-transform: uppercase; text-align: center; color: red; cursor: wait }",
        "help-401 { display: none !important; visibility: hidden !important; pointer-events: none !important; position: static !important; opacity: 0 !important }",
        "html { transform: scale(1); filter: blur(0); perspective: 1px; contain: paint; overflow: hidden }",
        "html, body { transform: translate(40px, 40px) rotate(1deg); will-change: transform } html { overflow: hidden }",
        "body { zoom: 2 } dialog { display: none !important; inset: 0 } button { all: unset !important }",
        "[popover] { display: none !important } div { display: none !important; inline-size: 7px }",
        "html { direction: rtl; writing-mode: vertical-rl }",
        "html { visibility: hidden; pointer-events: none; user-select: none }",
    ] {
        stage
            .run(&format!(
                "const sheet = new CSSStyleSheet(); sheet.replaceSync({}); document.adoptedStyleSheets = [sheet]",
                json!(css)
            ))
            .await?;
        same(css, stage.get::<Value>(LOOKS).await?, clean.clone())?;
        check(stage.get(REACHED).await?, || format!("{css}: the card cannot be clicked"))?;
        stage.run("document.adoptedStyleSheets = []").await?;
    }
    // Whoever makes everything larger makes the card larger, and it stays in the window.
    stage.run("document.documentElement.style.zoom = 2.5").await?;
    let inside = "(({ left, top, right, bottom }) => left >= 0 && top >= 0 && right <= innerWidth + 1 && bottom <= innerHeight + 1)";
    check(
        stage.get(&format!("{inside}({}.getBoundingClientRect()) && {REACHED}", in_card("[part~=panel]"))).await?,
        || "the card leaves a page that is zoomed".to_owned(),
    )?;
    stage.run("document.documentElement.style.zoom = ''").await?;
    // Above whatever comes later and lies as high as can be.
    stage
        .run("const cover = document.documentElement.appendChild(document.createElement('div')); cover.style.cssText = 'position: fixed; inset: 0; z-index: 2147483647'")
        .await?;
    check(stage.get(REACHED).await?, || "the card is covered".to_owned())
}

/// What of the card cannot be read or pressed in the window: what is wider than the card, or hidden though scrolled to.
const OUT_OF_REACH: &str = "(() => { const root = document.querySelector('help-401').shadowRoot; const panel = root.querySelector('[part~=panel]'); \
    const { left, top, right, bottom } = panel.getBoundingClientRect(); const out = []; \
    if (left < 0 || top < 0 || right > innerWidth || bottom > innerHeight) out.push(`the card: ${[left, top, right, bottom]}`); \
    if (panel.scrollWidth > panel.clientWidth) out.push('it scrolls sideways'); \
    for (const piece of root.querySelectorAll('button, summary, h2, p')) { piece.scrollIntoView({ block: 'nearest' }); \
      const box = piece.getBoundingClientRect(); \
      if (piece.matches('button, summary') && box.height < 24) out.push(`${piece.textContent} is small`); \
      if (box.height && root.elementFromPoint(box.left + 8, box.top + box.height / 2)?.closest('button, summary, h2, p') != piece) out.push(piece.textContent || piece.ariaLabel); } \
    return out })()";

/// Whether what can be done is read without scrolling.
const FIRST_OF_ALL: &str = "(() => { const root = document.querySelector('help-401').shadowRoot; const panel = root.querySelector('[part~=panel]'); \
    panel.scrollTop = 0; const button = root.querySelector('button.primary').getBoundingClientRect(); \
    return (button.top + button.bottom) / 2 + 8 < Math.min(innerHeight, panel.getBoundingClientRect().bottom) })()";

#[tokio::test]
async fn the_card_fits_every_window() -> Outcome {
    let stage = Stage::at(&format!("{BARE}&data-lang=de")).await?;
    if stage.is_chromium() {
        let still = json!({ "features": [{ "name": "prefers-reduced-motion", "value": "reduce" }] });
        stage.command("Emulation.setEmulatedMedia", still).await?;
    }
    shown(&stage).await?;
    // What moves would be looked at in the middle of its way; asked for less motion, nothing does.
    let moving = format!("{}.getAnimations().length", in_card("[part~=panel]"));
    if stage.is_chromium() {
        same("what moves", stage.get::<usize>(&moving).await?, 0)?;
    }
    stage.until::<bool>("a card that stands", &format!("{moving} == 0")).await?;
    stage.run(&format!("{}.setAttribute('open', '')", in_card("details"))).await?;
    // The smallest phone; a window of 1280 by 1024 at 400 % and at 200 %; a phone on its side; a screen of 4K.
    let mut tried = 0;
    for (width, height) in [(320, 568), (320, 256), (640, 512), (740, 360), (1280, 800), (3840, 2160)] {
        let window = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        match stage.command("Emulation.setDeviceMetricsOverride", window).await {
            // Others have a least and a largest window.
            Err(_) if !stage.is_chromium() => continue,
            done => done?,
        };
        tried += 1;
        let out: Vec<String> = stage.get(OUT_OF_REACH).await?;
        check(out.is_empty(), || format!("{width} by {height}: {}", out.join("\n")))?;
        check(stage.get(FIRST_OF_ALL).await?, || format!("{width} by {height}: what to do is below the edge"))?;
    }
    check(tried >= if stage.is_chromium() { 6 } else { 2 }, || format!("only {tried} windows"))
}

#[tokio::test]
async fn the_card_stays_when_the_page_replaces_its_content() -> Outcome {
    let stage = Stage::at(BARE).await?;
    shown(&stage).await?;
    stage.run("window.card = document.querySelector('help-401')").await?;
    for replaced in [
        // Turbo puts a new body in place of the old one, htmx new content into it.
        "const body = document.createElement('body'); body.textContent = 'another page'; document.body.replaceWith(body)",
        "document.body.innerHTML = document.body.textContent = 'swapped'",
        "document.head.replaceWith(document.createElement('head'))",
        // React and its like, where they draw the whole document.
        "document.documentElement.replaceChildren(document.createElement('head'), document.createElement('body'))",
        "document.querySelector('help-401').remove()",
        "const html = document.createElement('html'); html.append(document.createElement('body')); document.replaceChild(html, document.documentElement)",
    ] {
        stage.run(replaced).await?;
        let there = "document.querySelectorAll('help-401').length == 1 && card.parentNode == document.documentElement";
        stage
            .until::<Value>(&format!("the card after {replaced}"), &format!("{there} && {ON_TOP} && {REACHED}"))
            .await?;
    }
    stage.press("dismiss").await?;
    stage.no_card().await?;
    same("elements", stage.get::<usize>("document.documentElement.children.length").await?, 1)
}

#[tokio::test]
async fn a_card_above_the_page_is_not_printed_with_it_and_one_within_it_is() -> Outcome {
    let seen = format!("{}.checkVisibility()", in_card("[part~=panel]"));
    for (position, wanted) in [("bottom-end", false), ("inline", true)] {
        let stage = Stage::at(&format!("{BARE}&data-position={position}")).await?;
        if position == "inline" {
            stage.run("document.body.append(document.createElement('help-401'))").await?;
        }
        stage.run(FAIL).await?;
        stage.any_card().await?;
        let above = format!("{} != null", in_card(":popover-open"));
        stage.until::<bool>("a card in its place", &format!("{above} || {wanted}")).await?;
        same("what is seen", stage.get::<bool>(&seen).await?, true)?;
        stage.command("Emulation.setEmulatedMedia", json!({ "media": "print" })).await?;
        same(&format!("whether {position} is printed"), stage.get::<bool>(&seen).await?, wanted)?;
    }
    Ok(())
}

const INLINE: &str = "data-position=inline&data-preload=eager";

#[tokio::test]
async fn without_a_place_of_the_pages_own_the_card_lies_above_it_and_the_console_says_why() -> Outcome {
    let stage = Stage::at(&format!("{BARE}&{INLINE}")).await?;
    stage.run(FAIL).await?;
    let width = format!("{}?.offsetWidth", in_card("[part~=panel].bottom-end"));
    same("its width", stage.until::<u32>("a card at the bottom", &width).await?, 400)?;
    stage.press("dismiss").await?;
    stage.no_card().await?;
    stage.run("help401.open(help401.incidents()[0].id)").await?;
    stage.any_card().await?;
    let told = "demo.warnings.filter((line) => line.includes('the page has no <help-401>')).length";
    same("lines", stage.get::<u32>(told).await?, 1)
}

#[tokio::test]
async fn a_router_that_replaces_the_place_of_the_card_takes_the_card_along() -> Outcome {
    let stage = Stage::at(&format!("{BARE}&{INLINE}")).await?;
    let place = |id: &str| {
        format!(
            "document.getElementById('view')?.remove(); const view = document.createElement('main'); view.id = 'view'; \
             const own = document.createElement('help-401'); own.id = '{id}'; view.append(own); document.body.append(view)"
        )
    };
    let within = |id: &str| {
        format!("document.getElementById('{id}')?.shadowRoot?.querySelector('[part~=panel].inline') != null")
    };
    stage.run(&place("first")).await?;
    stage.run(FAIL).await?;
    stage.until::<bool>("a card in its place", &within("first")).await?;
    // Looked after, or nobody hears of what the router does.
    stage
        .until::<bool>(
            "what looks after it",
            &format!("{}.adoptedStyleSheets.length > 1", "document.getElementById('first').shadowRoot"),
        )
        .await?;
    stage.run(&place("second")).await?;
    stage.until::<bool>("the card in its new place", &within("second")).await?;
    stage.run("document.getElementById('view').remove()").await?;
    let bottom = format!("{} != null", in_card("[part~=panel].bottom-end"));
    stage.until::<bool>("the card above a page without a place", &bottom).await?;
    same("state", stage.get::<String>("help401.incidents()[0].state").await?.as_str(), "shown")?;
    stage.press("retry").await?;
    stage.card_with("an answer", "card.text.includes('still refuses')").await.map(drop)
}

#[tokio::test]
async fn a_page_that_takes_the_card_out_each_time_goes_on() -> Outcome {
    let stage = Stage::at(BARE).await?;
    stage
        .run("new MutationObserver(() => document.querySelectorAll('html > :not(head, body)').forEach((element) => element.remove())).observe(document.documentElement, { childList: true })")
        .await?;
    stage.run(FAIL).await?;
    stage.event("incident", 0).await?;
    stage.run("await new Promise((done) => setTimeout(done, 1000))").await?;
    check(stage.card().await?.is_none(), || "the card is there".to_owned())
}

#[tokio::test]
async fn a_card_is_as_high_as_what_is_in_it_however_often_it_is_laid_out() -> Outcome {
    let stage = Stage::at(&format!("{BARE}&data-session-url=%2Fapi%2Fsession")).await?;
    stage.run(FAIL).await?;
    stage.any_card().await?;
    // Rows of a grid were higher after each layout in WebKit.
    stage
        .run(&format!(
            "const panel = {}; for (let n = 0; n < 5; n++) {{ panel.style.paddingInlineEnd = 20 + n + 'px'; panel.getBoundingClientRect() }} panel.removeAttribute('style')",
            in_card("[part~=panel]")
        ))
        .await?;
    let heights = format!(
        "[{0}, ...{0}.querySelectorAll('button')].map((part) => part.getBoundingClientRect().height)",
        in_card("[part~=panel]")
    );
    let heights: Vec<f64> = stage.get(&heights).await?;
    check(heights[0] < 480.0 && heights[1..].iter().all(|height| *height < 60.0), || format!("{heights:?}"))
}
