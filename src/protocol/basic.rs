//! `user-pass = user-id ":" password`, in base64 (RFC 7617 §2).

use crate::protocol::base64url;
use crate::protocol::secret::Secret;

/// The pair that Basic credentials carry.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Basic {
    /// Everything before the first colon. It names a person and is shown with care.
    pub user_id: String,
    /// Everything behind the first colon, further colons included.
    pub password: Secret,
}

impl Basic {
    /// Whether a control character is inside, which RFC 7617 §2 forbids; mostly the line end that
    /// `echo name:password | base64` adds.
    pub fn has_control_characters(&self) -> bool {
        self.user_id.contains(char::is_control) || self.password.expose().contains(char::is_control)
    }
}

/// Why Basic credentials are not a pair.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum BasicFault {
    /// There is nothing to decode.
    Empty,
    /// The pair was sent as it is: a colon never occurs in base64.
    NotEncoded,
    /// The text is not base64.
    NotBase64,
    /// What was encoded has no colon, so no password can be told from the user-id.
    NoColon,
}

/// Decodes the text behind `Basic`, padded or not, in either base64 alphabet.
///
/// The pair is read as UTF-8 and, where it is not, as ISO-8859-1, which old clients send.
pub fn parse_basic(payload: &str) -> Result<Basic, BasicFault> {
    if payload.is_empty() {
        return Err(BasicFault::Empty);
    }
    if payload.contains(':') {
        return Err(BasicFault::NotEncoded);
    }
    let octets = base64url::decode(payload).ok_or(BasicFault::NotBase64)?;
    let pair =
        String::from_utf8(octets).unwrap_or_else(|error| error.as_bytes().iter().copied().map(char::from).collect());
    let (user_id, password) = pair.split_once(':').ok_or(BasicFault::NoColon)?;
    Ok(Basic { user_id: user_id.to_owned(), password: Secret::new(password) })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pair(payload: &str) -> (String, String) {
        let basic = parse_basic(payload).expect("a pair");
        (basic.user_id, basic.password.expose().to_owned())
    }

    #[test]
    fn the_example_of_the_rfc_decodes() {
        assert_eq!(pair("QWxhZGRpbjpvcGVuIHNlc2FtZQ=="), ("Aladdin".into(), "open sesame".into()));
        assert_eq!(pair("dGVzdDoxMjPCow=="), ("test".into(), "123£".into()));
    }

    #[test]
    fn the_first_colon_separates() {
        assert_eq!(pair("YTpiOmM="), ("a".into(), "b:c".into()));
        assert_eq!(pair("Og"), (String::new(), String::new()));
    }

    #[test]
    fn text_of_old_clients_is_read_as_latin_1() {
        assert_eq!(pair("dGVzdDqj"), ("test".into(), "£".into()));
    }

    #[test]
    fn every_fault_has_its_name() {
        assert_eq!(parse_basic(""), Err(BasicFault::Empty));
        assert_eq!(parse_basic("alice:secret"), Err(BasicFault::NotEncoded));
        assert_eq!(parse_basic("not base64"), Err(BasicFault::NotBase64));
        assert_eq!(parse_basic("YWxpY2U="), Err(BasicFault::NoColon));
    }

    #[test]
    fn the_line_end_of_echo_is_noticed() {
        assert!(parse_basic("YTpiCg==").expect("a pair").has_control_characters());
        assert!(!parse_basic("YTpi").expect("a pair").has_control_characters());
    }
}
