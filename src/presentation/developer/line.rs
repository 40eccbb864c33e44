//! A line of time as a drawing: how long something is good, and where the clocks stand.
//!
//! It repeats what the table below it says in words, so it is hidden from screen readers.

use yew::Html;

use crate::developer::block::Moment;
use crate::presentation::developer::element::{element, says};
use crate::protocol::number::decimal;

/// The part of the drawing's width that the line takes.
const FROM: i64 = 24;
const WIDTH: i64 = 592;

/// Labels that stand so near each other stand below each other, by so much.
const NEAR: i64 = 96;
const ROW: i64 = 18;

/// Draws the moments, which are in their order.
pub fn line(moments: &[Moment]) -> Html {
    let at = |moment: &Moment| place(moments, moment);
    let levels = levels(moments);
    let below = levels.iter().max().map_or(0, |deepest| deepest * ROW) + 2 * ROW;
    let height = decimal(below);
    let mut drawn = vec![path("axis", &["M", &decimal(FROM), " ", &height, "h", &decimal(WIDTH)])];
    let mut claimed = moments.iter().filter(|moment| moment.claimed);
    let (from, to) = (claimed.next(), claimed.next_back());
    if let (Some(from), Some(to)) = (from, to) {
        let long = (at(to) - at(from)).max(1);
        drawn.push(path("life", &["M", &decimal(at(from)), " ", &height, "h", &decimal(long)]));
    }
    for (moment, level) in moments.iter().zip(levels) {
        let x = at(moment);
        let y = below - (level + 1) * ROW;
        let class = if moment.claimed { "claimed" } else { "clock" };
        let x_text = decimal(x);
        drawn.push(path(class, &["M", &x_text, " ", &decimal(y + 4), "V", &decimal(below + 7)]));
        // Near an end a label stands on the inner side of its stem.
        let anchor = if x > FROM + WIDTH - NEAR { "end" } else { "start" };
        let x_label = decimal(if anchor == "end" { x - 4 } else { x + 4 });
        drawn.push(says("text", &[("class", anchor), ("x", &x_label), ("y", &decimal(y + 8))], &moment.name));
    }
    let seen = ["0 0 640 ", &decimal(below + 14)].concat();
    let drawing = element("svg", &[("viewBox", &seen), ("aria-hidden", "true"), ("class", "line")], drawn);
    element("div", &[("class", "scroll")], vec![drawing])
}

/// How far above the line each label stands: above those before it that are near.
fn levels(moments: &[Moment]) -> Vec<i64> {
    let (mut before, mut level) = (None, 0);
    let mut above = |moment| {
        let x = place(moments, moment);
        level = if before.is_some_and(|before| x - before < NEAR) { level + 1 } else { 0 };
        before = Some(x);
        level
    };
    moments.iter().map(&mut above).collect()
}

/// Where a moment is drawn.
fn place(moments: &[Moment], moment: &Moment) -> i64 {
    let seconds = |moment: Option<&Moment>| moment.map_or(0, |moment| moment.at.secs());
    let (first, last) = (seconds(moments.first()), seconds(moments.last()));
    // Dates of a token may be anything at all.
    let span = i128::from(last) - i128::from(first);
    let from_first = i128::from(moment.at.secs()) - i128::from(first);
    let x = if span > 0 { from_first * i128::from(WIDTH) / span } else { 0 };
    FROM + i64::try_from(x).unwrap_or(0)
}

fn path(class: &str, d: &[&str]) -> Html {
    element("path", &[("class", class), ("d", &d.concat())], Vec::new())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::timestamp::Timestamp;

    fn moment(at: i64) -> Moment {
        Moment { name: String::new(), at: Timestamp::from_secs(at), claimed: true }
    }

    #[test]
    fn moments_keep_their_distances_whatever_they_are() {
        let moments = [moment(0), moment(50), moment(100)];
        assert_eq!(moments.iter().map(|one| place(&moments, one)).collect::<Vec<_>>(), [24, 320, 616]);
        let far = [moment(i64::MIN / 1_000), moment(i64::MAX / 1_000)];
        assert_eq!(far.iter().map(|one| place(&far, one)).collect::<Vec<_>>(), [24, 616]);
        assert_eq!(place(&[moment(7)], &moment(7)), 24);
        let _ = line(&[]);
    }

    #[test]
    fn no_two_labels_stand_in_one_place() {
        assert_eq!(levels(&[moment(0), moment(0), moment(0), moment(0), moment(900)]), [0, 1, 2, 3, 0]);
        assert_eq!(levels(&[moment(7)]), [0]);
    }
}
