//! How the card looks: its main states, compared with pictures that somebody looked at (`tests/e2e/looks`).
//!
//! Letters come out differently on every machine, so they are set in fonts of the tests' own and without hints, and what is
//! compared is the mean colour of squares. `UPDATE_LOOKS=1` draws the pictures anew, to be looked at before they are kept.

use std::path::Path;

use base64::prelude::{BASE64_STANDARD, Engine};
use help401::diagnosis::cause::Cause;
use help401::incident::Incident;
use help401::options::Theme;
use serde_json::json;

use crate::cards::{Set, draw, hosted, incidents, panels};
use crate::stage::{Failure, Outcome, Stage, check};

/// The fonts, by what they are for.
const FONTS: [&str; 2] =
    ["inter/files/inter-latin-wght-normal", "noto-sans-arabic/files/noto-sans-arabic-arabic-wght-normal"];

/// The side of a square, how far apart two mean colours may be (of 255), and how many squares may be further apart.
const SQUARE: u32 = 8;
const APART: u32 = 12;
const FEW: usize = 3;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn font(name: &str) -> Outcome<Vec<u8>> {
    let path = root().join("tests/node_modules/@fontsource-variable").join(name).with_extension("woff2");
    Ok(std::fs::read(path).map_err(|error| format!("a font ({error}); `make setup-test` fetches it"))?)
}

/// A page of an app with this in it, in the tests' fonts.
fn page(theme: Theme, markup: &str) -> Outcome<String> {
    let mut faces = String::new();
    for font in FONTS {
        let data = BASE64_STANDARD.encode(self::font(font)?);
        faces.push_str(&format!(
            "@font-face {{ font-family: Looks; font-weight: 100 900; src: url(data:font/woff2;base64,{data}); unicode-range: {} }}",
            if faces.is_empty() { "U+0-5FF, U+2000-2BFF" } else { "U+600-6FF" }
        ));
    }
    let ground = if theme == Theme::Dark { "#0d1016" } else { "#f7f8fa" };
    Ok(format!(
        "<!doctype html><meta charset=utf-8><style>{faces} html {{ background: {ground} }} help-401 {{ --help401-font: Looks }}</style>{}",
        hosted(markup)
    ))
}

/// What is drawn: a name, the window's width, and the page.
async fn scenes() -> Outcome<Vec<(String, u32, String)>> {
    let incidents = incidents();
    let of = |cause: Cause| &incidents.iter().find(|(known, _)| *known == cause).unwrap().1;
    let expired = of(Cause::ExpiredToken);
    let mut scenes = Vec::new();
    let mut card = async |name: &str, width: u32, set: &Set, incident: &Incident, phase: &str, open: bool| -> Outcome {
        let (_, phase) = set.phases().into_iter().find(|(known, _)| *known == phase).unwrap();
        let card = draw(set.view(incident, &phase)).await;
        let card = if open { card.replace("<details", "<details open") } else { card };
        scenes.push((name.to_owned(), width, page(set.theme, &card)?));
        Ok(())
    };
    let (light, dark) = (Set::new("en", Theme::Light), Set::new("en", Theme::Dark));
    card("idle", 520, &light, expired, "idle", false).await?;
    card("idle-dark", 520, &dark, expired, "idle", false).await?;
    card("idle-phone", 320, &light, expired, "idle", false).await?;
    card("idle-arabic", 520, &Set::new("ar", Theme::Light), expired, "idle", false).await?;
    card("details", 520, &light, of(Cause::TokenSignatureInvalid), "idle", true).await?;
    card("guide", 520, &light, of(Cause::CookiesDisabled), "idle", false).await?;
    card("busy", 520, &light, expired, "busy", false).await?;
    card("question", 520, &dark, expired, "asking to clear", false).await?;
    card("leaving", 320, &light, expired, "leaving", false).await?;
    card("resolved", 520, &light, expired, "resolved", false).await?;
    for (tab, panel) in panels(Theme::Light).await {
        if ["why", "exchange"].contains(&tab) {
            scenes.push((format!("panel-{tab}"), 900, page(Theme::Light, &panel)?));
        }
    }
    Ok(scenes)
}

/// Draws a page in a window of this width.
async fn picture(stage: &Stage, width: u32, page: &str) -> Outcome<String> {
    let window = json!({ "width": width, "height": 560, "deviceScaleFactor": 1, "mobile": false });
    stage.command("Emulation.setDeviceMetricsOverride", window).await?;
    // Each test has a server of its own, and runs beside others.
    let path =
        Path::new(env!("CARGO_TARGET_TMPDIR")).join(stage.server.origin().replace(['/', ':'], "-") + "-looks.html");
    std::fs::write(&path, page)?;
    stage.visit(&format!("file://{}", path.display())).await?;
    stage.run("await document.fonts.ready; document.querySelector('help-401').shadowRoot.getAnimations().forEach((moving) => moving.cancel())").await?;
    let shot = stage.command("Page.captureScreenshot", json!({ "format": "png" })).await?;
    shot["data"].as_str().map(str::to_owned).ok_or(Failure("there is no picture".to_owned()))
}

/// How many squares of two pictures are too far apart; the browser reads them.
async fn differ(stage: &Stage, one: &str, other: &str) -> Outcome<usize> {
    let squares = format!(
        "async (data) => {{ const image = new Image(); image.src = 'data:image/png;base64,' + data; await image.decode(); \
           const {{ width, height }} = image; const context = new OffscreenCanvas(width, height).getContext('2d'); context.drawImage(image, 0, 0); \
           const {{ data: bytes }} = context.getImageData(0, 0, width, height); const across = Math.ceil(width / {SQUARE}); \
           const sums = new Float64Array(across * Math.ceil(height / {SQUARE}) * 4); \
           for (let at = 0; at < bytes.length; at += 4) {{ const pixel = at / 4; \
             const square = 4 * (across * Math.floor(Math.floor(pixel / width) / {SQUARE}) + Math.floor(pixel % width / {SQUARE})); \
             for (const colour of [0, 1, 2]) sums[square + colour] += bytes[at + colour]; sums[square + 3] += 1 }} \
           return {{ width, height, sums }} }}"
    );
    let count = format!(
        "(async () => {{ const squares = {squares}; const [one, other] = await Promise.all([squares({}), squares({})]); \
           if (one.width != other.width || one.height != other.height) return one.sums.length; let far = 0; \
           for (let at = 0; at < one.sums.length; at += 4) far += [0, 1, 2].some((colour) => \
             Math.abs(one.sums[at + colour] - other.sums[at + colour]) > {APART} * one.sums[at + 3]); \
           return far }})()",
        json!(one),
        json!(other)
    );
    stage.get(&count).await
}

#[tokio::test]
#[ignore = "it draws docs/card.png anew; run it by `make picture`"]
async fn the_picture_of_the_readme_is_drawn() -> Outcome {
    let stage = stage().await?;
    stage.before_each_page("window.help401 = { q: [['init', { graceMs: 150 }]] }").await?;
    let window = json!({ "width": 1280, "height": 720, "deviceScaleFactor": 1, "mobile": false });
    stage.command("Emulation.setDeviceMetricsOverride", window).await?;
    stage.open("/?scenario=expired-token").await?;
    stage.any_card().await?;
    let data = BASE64_STANDARD.encode(font(FONTS[0])?);
    stage
        .run(&format!(
            "const bytes = Uint8Array.from(atob('{data}'), (c) => c.charCodeAt(0)); \
             document.fonts.add(await new FontFace('Looks', bytes, {{ weight: '100 900' }}).load()); \
             const sheet = new CSSStyleSheet(); sheet.replaceSync('* {{ font-family: Looks }} help-401 {{ --help401-font: Looks }}'); \
             document.adoptedStyleSheets = [sheet]; await new Promise((done) => setTimeout(done, 600))"
        ))
        .await?;
    let shot = stage.command("Page.captureScreenshot", json!({ "format": "png" })).await?;
    let picture = BASE64_STANDARD.decode(shot["data"].as_str().unwrap_or_default())?;
    Ok(std::fs::write(root().join("docs/card.png"), picture)?)
}

async fn stage() -> Outcome<Stage> {
    Stage::with("dist", &["--font-render-hinting=none", "--hide-scrollbars", "--force-color-profile=srgb"]).await
}

#[tokio::test]
async fn the_main_states_look_as_they_did_when_somebody_looked() -> Outcome {
    let stage = stage().await?;
    let kept = root().join("tests/e2e/looks");
    let drawn = root().join("target/looks");
    std::fs::create_dir_all(&drawn)?;
    let anew = std::env::var_os("UPDATE_LOOKS").is_some();
    let mut changed = Vec::new();
    for (name, width, page) in scenes().await? {
        let now = picture(&stage, width, &page).await?;
        let file = format!("{name}.png");
        std::fs::write(drawn.join(&file), BASE64_STANDARD.decode(&now)?)?;
        if anew {
            std::fs::copy(drawn.join(&file), kept.join(&file))?;
            continue;
        }
        let before = std::fs::read(kept.join(&file)).map_err(|error| format!("{file}: {error}"))?;
        let far = differ(&stage, &BASE64_STANDARD.encode(before), &now).await?;
        if far > FEW {
            changed.push(format!("{file}: {far} squares; see target/looks/{file}"));
        }
    }
    check(changed.is_empty(), || format!("these look different:\n{}", changed.join("\n")))
}

#[tokio::test]
async fn what_a_person_would_see_is_seen_and_what_nobody_would_is_not() -> Outcome {
    let stage = stage().await?;
    let (_, width, page) = scenes().await?.swap_remove(0);
    let clean = picture(&stage, width, &page).await?;
    let with = |css: &str| page.replace("</style><div>", &format!("{css}</style><div>"));
    for css in [
        ".safe { display: none }",
        ".icon { visibility: hidden }",
        "button.primary { background: #2e7d32 }",
        ".panel { padding: 24px }",
        "h2 { font-size: 19px }",
        ".close { inset-block-start: 6px }",
        ".panel { border-radius: 0; box-shadow: none }",
    ] {
        let far = differ(&stage, &clean, &picture(&stage, width, &with(css)).await?).await?;
        check(far > FEW, || format!("{css} is not noticed: {far} squares"))?;
    }
    for css in [".panel { color: #1d2532 }", "p { letter-spacing: 0.01px }"] {
        let far = differ(&stage, &clean, &picture(&stage, width, &with(css)).await?).await?;
        check(far <= FEW, || format!("{css} is noticed: {far} squares"))?;
    }
    Ok(())
}
