//! One page of pictures, to be looked at: every cause and every state, in light and dark, narrow and wide, from left to
//! right and from right to left. `make gallery` draws it into `target/gallery`; it judges nothing.

use std::path::{Path, PathBuf};

use help401::diagnosis::cause::Cause;
use help401::incident::Incident;
use help401::options::{Position, Theme};
use help401::presentation::view::Phase;

use crate::cards::{PSEUDO, Set, draw, hosted, incidents, panels};
use crate::stage::Outcome;
use crate::stage::engine::{self, Engine};

/// A page of an app, so that a card is seen upon something.
const APP: &str = "<!doctype html><meta charset=utf-8><style>html { color-scheme: light dark; font: 14px/1.6 sans-serif } \
    html.light { color-scheme: light; background: #f7f8fa } html.dark { color-scheme: dark; background: #0d1016 } \
    body { margin: 20px } tr > * { padding: 4px 12px 4px 0; text-align: start; opacity: .6 }</style>\
    <h1>Orders</h1><table><tr><th>Number<th>Customer<th>Total<tr><td>1001<td>Grace Hopper<td>120.00<tr><td>1002<td>Alan Turing<td>99.50</table>";

/// Widths of the frames in which cards are drawn: a window, and a small phone.
const WIDTHS: [u32; 2] = [520, 320];

/// One picture: a heading, and frames of markup with their widths.
struct Picture {
    name: String,
    frames: Vec<(u32, String)>,
}

fn framed(theme: Theme, card: &str) -> String {
    let marked = APP.replacen("<style>", &format!("<html class={}><style>", theme.code()), 1);
    format!("{marked}{}", hosted(card))
}

/// Both themes in both directions.
fn sets() -> Vec<Set> {
    let themes = |tag: &'static str| [Theme::Light, Theme::Dark].map(|theme| Set::new(tag, theme));
    ["en", "ar"].into_iter().flat_map(themes).collect()
}

/// A state of a card in each of them, and in both widths.
async fn all_ways(sets: &[Set], name: String, incident: &Incident, phase: usize, open: bool) -> Picture {
    let mut frames = Vec::new();
    for set in sets {
        let card = draw(set.view(incident, &set.phases()[phase].1)).await;
        let card = if open { card.replace("<details", "<details open") } else { card };
        frames.extend(WIDTHS.map(|width| (width, framed(set.theme, &card))));
    }
    Picture { name, frames }
}

async fn pictures() -> Vec<Picture> {
    let sets = sets();
    let incidents = incidents();
    let of = |cause: Cause| &incidents.iter().find(|(known, _)| *known == cause).unwrap().1;
    let mut pictures = Vec::new();
    for (cause, incident) in &incidents {
        pictures.push(all_ways(&sets, cause.code().to_owned(), incident, 0, false).await);
    }
    for (phase, (name, _)) in sets[0].phases().into_iter().enumerate().skip(1) {
        pictures.push(all_ways(&sets, format!("state: {name}"), of(Cause::ExpiredToken), phase, false).await);
    }
    pictures.push(all_ways(&sets, "details".to_owned(), of(Cause::TokenSignatureInvalid), 0, true).await);
    // The longest words of all languages are German; an address of 300 characters may come from anywhere.
    let mut long = of(Cause::TokenSignatureInvalid).clone();
    long.url = format!("https://shop.example/{}", "orders/".repeat(40));
    let mut frames = Vec::new();
    for tag in ["de", "ru", "ja", "hi"] {
        let set = Set { developer: tag == "de", ..Set::new(tag, Theme::Light) };
        let card = draw(set.view(&long, &Phase::Idle)).await.replace("<details", "<details open");
        frames.extend(WIDTHS.map(|width| (width, framed(Theme::Light, &card))));
    }
    pictures.push(Picture { name: "long words and addresses".to_owned(), frames });
    let mut frames = Vec::new();
    for position in Position::ALL {
        let set = Set { position: *position, ..Set::new("en", Theme::Light) };
        frames.push((520, framed(Theme::Light, &draw(set.view(of(Cause::ExpiredToken), &Phase::Idle)).await)));
    }
    pictures.push(Picture { name: "positions".to_owned(), frames });
    let pseudo = Set { developer: true, ..Set::new(PSEUDO, Theme::Light) };
    for (phase, (name, _)) in pseudo.phases().into_iter().enumerate() {
        let card = draw(pseudo.view(of(Cause::CookiesDisabled), &pseudo.phases()[phase].1)).await;
        let frames = WIDTHS.map(|width| (width, framed(Theme::Light, &card))).to_vec();
        pictures.push(Picture { name: format!("pseudo-locale: {name}"), frames });
    }
    let (light, dark) = (panels(Theme::Light).await, panels(Theme::Dark).await);
    for ((tab, light), (_, dark)) in light.iter().zip(&dark) {
        let frames = vec![
            (1040, framed(Theme::Light, light)),
            (320, framed(Theme::Light, light)),
            (1040, framed(Theme::Dark, dark)),
            (320, framed(Theme::Dark, dark)),
        ];
        pictures.push(Picture { name: format!("panel: {tab}"), frames });
    }
    pictures
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("target/gallery")
}

#[tokio::test]
#[ignore = "it draws pictures for people; run it by `make gallery`"]
async fn a_gallery_of_every_card_is_drawn() -> Outcome {
    let engine = Engine::start().await?;
    let name = engine::name();
    let folder = folder();
    std::fs::create_dir_all(folder.join(&name))?;
    engine.resize(1800, 1320).await?;
    let drawn = paint(&engine, &name, &folder).await;
    engine.end().await?;
    std::fs::write(folder.join(format!("{name}.html")), drawn?)?;
    Ok(())
}

/// Draws the pictures, and gives the page that shows them.
async fn paint(engine: &Engine, name: &str, folder: &Path) -> Outcome<String> {
    let blank = folder.join("blank.html");
    // WebKit takes the picture of an element that is lower than the window too high.
    let height = if name == "webkit" { "100vh" } else { "0" };
    std::fs::write(
        &blank,
        format!(
            "<!doctype html><meta charset=utf-8><style>body {{ margin: 0 }} main {{ display: flex; flex-wrap: wrap; align-content: start; gap: 8px; width: 1704px; min-height: {height} }} iframe {{ border: 0; height: 560px }}</style><main></main>"
        ),
    )?;
    engine.open(&format!("file://{}", blank.display())).await?;
    let wanted = std::env::var("ONLY").unwrap_or_default();
    let mut page = format!(
        "<!doctype html><meta charset=utf-8><title>Cards in {name}</title><style>body {{ font: 16px sans-serif }} img {{ max-width: 100% }}</style>"
    );
    for Picture { name: heading, frames } in pictures().await.iter().filter(|picture| picture.name.contains(&wanted)) {
        let frames = serde_json::to_string(frames)?;
        engine.evaluate(&format!("(async () => {{ const loaded = []; document.querySelector('main').replaceChildren(...{frames}.map(([width, srcdoc]) => {{ \
            const frame = Object.assign(document.createElement('iframe'), {{ width, srcdoc }}); loaded.push(new Promise((done) => frame.onload = done)); return frame }})); \
            await Promise.all(loaded); return true }})()")).await?;
        let file = format!("{name}/{}.png", heading.replace([' ', ':'], "-"));
        std::fs::write(folder.join(&file), engine.picture("main").await?)?;
        page.push_str(&format!(
            "<h2>{heading}</h2><img loading=lazy src=\"{file}\" alt=\"The card, drawn in each way\">\n"
        ));
    }
    Ok(page)
}
