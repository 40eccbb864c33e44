//! The words of what is fetched later: a file of their own in each language.

use crate::widget::later::speaking::file as read;
use crate::widget::with;
use crate::words::language::ENGLISH;

/// A message that each of these files has.
const PROOF: &str = "more-kept";

/// Whether they are there, once that is known.
pub async fn there() -> bool {
    with(|widget| widget.locale.is_whole()) == Some(true) || fetch().await
}

/// Fetches them, in English where there are none. False if there are none at all.
pub async fn fetch() -> bool {
    let Some((bridge, tag)) = with(|widget| (widget.bridge.again(), widget.locale.tag.clone())) else { return false };
    for of in [tag.as_str(), ENGLISH] {
        let file = read(&bridge, bridge.file(&["locales/later.", of, ".ftl"].concat())).await;
        if file.has(PROOF) {
            with(|widget| {
                // Another language may be spoken by now; its words are fetched when they are asked for.
                if widget.locale.tag == tag {
                    widget.locale.add(file);
                }
            });
            return true;
        }
    }
    false
}
