//! The token that was sent: its header, its claims, and when it says that it is good beside what the clocks say.
//!
//! Claims about a person are shown by their length only; names, times and what a server compares are shown.

use crate::developer::Subject;
use crate::developer::block::{Block, Moment, Row};
use crate::evidence::text::{seen, word_in};
use crate::protocol::iso_date::iso8601;
use crate::protocol::json::Json;
use crate::protocol::jwt::Jwt;
use crate::protocol::number::decimal;
use crate::protocol::timestamp::Timestamp;

/// Members that are shown: what a server compares, and nothing of a person.
const SHOWN: &str = "alg typ kid cty crit iss aud exp nbf iat auth_time scope scp azp client_id appid token_use acr amr ver \
    token_type roles groups permissions tid";

/// How much of a claim is shown, in characters.
const VALUE: usize = 1_000;

/// Members that are moments.
const TIMES: &str = "exp nbf iat auth_time";

/// The section; a sentence where no token can be read.
#[must_use]
pub fn token(subject: Subject<'_>) -> Vec<Block> {
    let sent = &subject.evidence.sent;
    let Some(jwt) = &sent.jwt else {
        let why = if sent.shape.is_some() || sent.key_in.is_some() { "token-opaque" } else { "no-token" };
        return vec![Block::Text(subject.word(why))];
    };
    let mut blocks = vec![Block::Heading(subject.word("life")), Block::Line(moments(subject, jwt))];
    blocks.push(Block::Text(life(subject, jwt)));
    let table = |title: &str, json: &Json| {
        let rows = json.as_object().unwrap_or_default().iter().map(|(name, value)| row(subject, name, value));
        [Block::Heading(subject.word(title)), Block::Table(subject.words("claim value"), rows.collect())]
    };
    blocks.extend(table("token-header", &jwt.header));
    blocks.extend(table("claims", &jwt.claims.all));
    let signature = decimal(i64::try_from(jwt.signature_len).unwrap_or(i64::MAX));
    blocks.push(Block::Text(subject.sheet.fill("signature", &[("n", &signature)])));
    blocks
}

/// What the token claims and what the clocks show, in the order of time.
fn moments(subject: Subject<'_>, jwt: &Jwt) -> Vec<Moment> {
    let clock = &subject.evidence.clock;
    let claimed = [("iat", jwt.claims.iat), ("nbf", jwt.claims.nbf), ("exp", jwt.claims.exp)];
    let mut moments: Vec<Moment> = claimed
        .into_iter()
        .filter_map(|(name, at)| Some(Moment { name: name.to_owned(), at: at?, claimed: true }))
        .collect();
    let shown = [("server-now", clock.server), ("device-now", Some(clock.device))];
    moments.extend(
        shown.into_iter().filter_map(|(name, at)| Some(Moment { name: subject.word(name), at: at?, claimed: false })),
    );
    // A handful of moments is not worth the bytes of the library's sort.
    for end in 1..moments.len() {
        for at in (0..end).rev() {
            if let Some([before, after]) = moments.get_mut(at..at + 2)
                && before.at > after.at
            {
                std::mem::swap(before, after);
            }
        }
    }
    moments
}

/// In a sentence, what the line shows.
fn life(subject: Subject<'_>, jwt: &Jwt) -> String {
    let now = subject.evidence.clock.best();
    let whose = if subject.evidence.clock.is_measured() { "by-server" } else { "by-device" };
    let begins = jwt.claims.nbf.or(jwt.claims.iat).filter(|at| *at > now);
    let (id, at) = match (begins, jwt.claims.exp) {
        (Some(begins), _) => ("not-yet", begins),
        (None, Some(exp)) if exp <= now => ("expired", exp),
        (None, Some(exp)) => ("live", exp),
        (None, None) => return subject.word("no-exp"),
    };
    subject.sheet.fill(id, &[("span", &span(now.seconds_since(at).abs())), ("clock", &subject.word(whose))])
}

fn row(subject: Subject<'_>, name: &str, value: &Json) -> Row {
    let moment = value.as_i64().filter(|_| word_in(TIMES, name));
    let shown = match moment {
        Some(seconds) => {
            let at = Timestamp::from_secs(seconds);
            let away = at.seconds_since(subject.evidence.clock.best());
            let id = if away <= 0 { "ago" } else { "ahead" };
            [&iso8601(at), " · ", &subject.sheet.fill(id, &[("span", &span(away.saturating_abs()))])].concat()
        }
        None if word_in(SHOWN, name) => seen(&text(value), VALUE),
        None => subject
            .sheet
            .fill("claim-hidden", &[("n", &decimal(i64::try_from(text(value).chars().count()).unwrap_or(0)))]),
    };
    let meaning = subject.sheet.find(&["claim-", name].concat()).unwrap_or_default();
    Row { note: meaning.to_owned(), ..Row::of(vec![subject.veil.clean(name), shown]) }
}

/// A value in short: texts as they are, lists with commas.
fn text(value: &Json) -> String {
    match value {
        Json::String(text) => text.clone(),
        Json::Number(number) => number.as_str().to_owned(),
        Json::Bool(truth) => if *truth { "true" } else { "false" }.to_owned(),
        Json::Null => "null".to_owned(),
        Json::Array(items) => items.iter().map(text).collect::<Vec<_>>().join(", "),
        Json::Object(members) => members.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>().join(", "),
    }
}

/// A span as developers write it, in its two largest units: `3 d 4 h`.
#[must_use]
pub fn span(seconds: i64) -> String {
    const UNITS: [(i64, &str); 4] = [(86_400, " d"), (3_600, " h"), (60, " min"), (1, " s")];
    let mut rest = seconds.max(0);
    let mut parts = Vec::new();
    for (length, unit) in UNITS {
        let count = rest / length;
        rest %= length;
        if count > 0 && parts.len() < 2 {
            parts.push([&decimal(count), unit].concat());
        } else if !parts.is_empty() {
            break;
        }
    }
    if parts.is_empty() { "0 s".to_owned() } else { parts.join(" ") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_span_has_its_two_largest_units() {
        let spans = [0, 59, 61, 3_600, 90_061, -5].map(span);
        assert_eq!(spans, ["0 s", "59 s", "1 min 1 s", "1 h", "1 d 1 h", "0 s"]);
    }
}
